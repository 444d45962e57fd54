import type { ReactElement } from 'react';
import type { ItemState } from '../../lib/domain/checklist/checklist.schema.ts';
import styles from './StateMark.module.css';
import colours from './state-colours.module.css';

/** A shape of its own for each state, so that none depends on colour. */
const SHAPES: Readonly<Record<ItemState, ReactElement>> = {
  met: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="M4.8 8.3 7 10.5l4.3-4.8" stroke="var(--page)" strokeWidth="1.8" fill="none" />
    </>
  ),
  partial: (
    <>
      <circle cx="8" cy="8" r="6.2" stroke="currentColor" strokeWidth="1.6" fill="none" />
      <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
    </>
  ),
  missing: <circle cx="8" cy="8" r="6.2" stroke="currentColor" strokeWidth="1.6" fill="none" />,
  conflict: (
    <>
      <path d="M8 1.2 15.4 14.4H.6z" fill="currentColor" />
      <path d="M8 5.6v4.2M8 11.2v1.6" stroke="var(--page)" strokeWidth="1.6" />
    </>
  ),
  'not-yet': (
    <circle cx="8" cy="8" r="6.2" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2 2.4" fill="none" />
  ),
  'not-needed': <path d="M3 8h10" stroke="currentColor" strokeWidth="1.8" />,
};

export function StateMark({ state }: { readonly state: ItemState }) {
  return (
    <svg className={[styles.mark, colours[state]].join(' ')} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[state]}
    </svg>
  );
}
