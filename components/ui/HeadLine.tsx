import type { ReactNode } from 'react';
import styles from './HeadLine.module.css';

/** Who, when and what kind, above what was said; the name in `<strong>`. */
export const HeadLine = ({ children }: { readonly children: ReactNode }) => <p className={styles.head}>{children}</p>;
