import styles from './Hash.module.css';

/** Shortened to 8; whole while it has focus, so that it can be read and copied. */
export function Hash({ hex, label }: { readonly hex: string; readonly label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: focus is how a person without a mouse reads the whole value
    <code className={styles.hash} tabIndex={0} title={hex} aria-label={`${label} ${hex}`} role="note">
      <span className={styles.short}>{hex.slice(0, 8)}</span>
      <span className={styles.whole}>{hex}</span>
    </code>
  );
}
