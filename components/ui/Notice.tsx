import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Notice.module.css';

type Props = {
  readonly look?: 'plain' | 'partial' | 'conflict';
  /** `alert` is read out at once by a screen reader: for what just happened. */
  readonly role?: 'alert' | 'status' | 'note';
  readonly children: ReactNode;
  /** A button at the end. */
  readonly action?: ReactNode;
  readonly testId?: string;
};

/** One sentence that matters here and now. */
export function Notice({ look = 'plain', role = 'note', children, action, testId }: Props) {
  const Icon = look === 'plain' ? Info : TriangleAlert;
  return (
    <div className={[styles.notice, styles[look]].join(' ')} role={role} data-testid={testId}>
      <Icon size={16} aria-hidden="true" className={styles.icon} />
      <div className={styles.text}>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
