import type { Reading } from '../../../lib/domain/reading.schema.ts';
import type { Page, Site } from '../../../lib/sites/site.ts';

/** A reading that states nothing but what the test says. */
export const makeReading = (over: Partial<Reading> = {}): Reading => ({
  reader: { id: 'fake', version: 1, candidates: {} },
  platform: 'alibaba',
  channel: 'platform-chat',
  kind: 'unknown',
  counterparty: null,
  conversation: null,
  identityRead: true,
  account: null,
  messages: [],
  rows: { seen: 0, read: 0, system: 0, notDrawn: 0, unread: [] },
  facts: [],
  attempts: [],
  notRead: [],
  problems: [],
  ...over,
});

/** A chat site whose conversation is `#open`, named by its header. */
export const fakeSite = (over: Partial<Site> = {}): Site => ({
  id: 'fake',
  matches: ['https://chat.example/*'],
  version: 1,
  conversation: ({ document }: Page) => document.querySelector('#open'),
  read: ({ document }: Page) => {
    const name = document.querySelector('#open h1')?.textContent ?? null;
    return makeReading({ kind: 'chat', conversation: name === null ? null : { key: name, title: name } });
  },
  rows: () => [],
  ...over,
});
