import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './Button.module.css';

type Props = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small' | 'wide';
  readonly icon?: ReactNode;
};

export function Button({ look = 'secondary', size = 'normal', icon, className, children, ...rest }: Props) {
  return (
    <button type="button" className={[styles.button, styles[look], styles[size], className].join(' ')} {...rest}>
      {icon}
      {children}
    </button>
  );
}
