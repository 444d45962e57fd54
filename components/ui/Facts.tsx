import type { ReactNode } from 'react';
import styles from './Facts.module.css';

export type Fact = { readonly name: string; readonly value: ReactNode };

/** What is known, one line a fact. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value }) => (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
