import styles from './Switch.module.css';

type Props = { readonly on: boolean; readonly labelledBy: string; readonly onChange: (on: boolean) => void };

export function Switch({ on, labelledBy, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      className={styles.switch}
      onClick={() => onChange(!on)}
    >
      <span className={styles.knob} />
    </button>
  );
}
