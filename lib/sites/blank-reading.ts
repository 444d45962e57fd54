import type { Reading } from '../domain/reading.schema.ts';

export type Problem = Reading['problems'][number];

/** A reading that states nothing: every reader fills in what it found. */
export const blankReading = (id: string, version: number, platform: Reading['platform']): Reading => ({
  reader: { id, version, candidates: {} },
  platform,
  channel: 'other',
  kind: 'unknown',
  counterparty: null,
  conversation: null,
  identityRead: false,
  account: null,
  messages: [],
  rows: { seen: 0, read: 0, system: 0, notDrawn: 0, unread: [] },
  facts: [],
  attempts: [],
  notRead: [],
  problems: [],
});
