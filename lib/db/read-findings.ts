import type { Findings, Verdict } from '../domain/findings.schema.ts';
import type { Store } from './store.ts';

/** What was found in one capture; null until it was looked through. */
export const findingsOf = async (store: Store, captureId: string): Promise<Findings | null> =>
  (await store.findings.get(captureId)) ?? null;

export const verdictsOf = (store: Store, captureId: string): Promise<Verdict[]> =>
  store.verdicts.where({ captureId }).toArray();
