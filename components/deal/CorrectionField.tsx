import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import field from '../ui/Field.module.css';
import styles from './CorrectDialog.module.css';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What is wrong with it, as a sentence. */
  readonly wrong?: string | null;
  /** Choices; without them it is written. */
  readonly options?: ReactNode;
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'name' | 'type' | 'inputMode' | 'maxLength' | 'dir' | 'spellCheck'>;

/** One field with its name, and what is wrong with it below. */
export function CorrectionField({ label, value, onChange, wrong = null, options, ...rest }: Props) {
  const id = useId();
  const fault = useId();
  const common = {
    id,
    value,
    className: field.input,
    'aria-invalid': wrong !== null,
    'aria-describedby': wrong === null ? undefined : fault,
  };
  return (
    <div className={styles.field}>
      <label className={field.label} htmlFor={id}>
        {label}
      </label>
      {options === undefined ? (
        <input {...common} {...rest} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <select {...common} name={rest.name} onChange={(event) => onChange(event.target.value)}>
          {options}
        </select>
      )}
      {wrong !== null && (
        <p id={fault} role="alert" className={styles.wrong}>
          {wrong}
        </p>
      )}
    </div>
  );
}
