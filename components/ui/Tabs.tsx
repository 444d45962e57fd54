import { Tabs as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';
import { useWords } from './words-context.ts';

export type Tab = { readonly id: string; readonly label: string; readonly content: () => ReactNode };

/** Only the content of the chosen tab exists: bytes are read when they are looked at. */
export function Tabs({ tabs, label }: { readonly tabs: readonly Tab[]; readonly label: string }) {
  const { direction } = useWords();
  return (
    <Radix.Root defaultValue={tabs[0]?.id ?? ''} dir={direction}>
      <Radix.List className={styles.list} aria-label={label}>
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.id} value={tab.id} className={styles.tab}>
            {tab.label}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content key={tab.id} value={tab.id} className={styles.content}>
          {tab.content()}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
