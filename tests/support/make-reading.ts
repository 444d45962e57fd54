import type { Message } from '../../lib/domain/message.schema.ts';
import type { PageState } from '../../lib/domain/page-state.schema.ts';
import type { Attempt, Fact, FactName, Money, Reading } from '../../lib/domain/reading.schema.ts';
import type { ClaimedTime, DeviceTime } from '../../lib/domain/time.schema.ts';

/** A moment of June 2026: `clock('05 09:30')`. */
export const clock = (text: string): string => `2026-06-${text.replace(' ', 'T')}:00.000Z`;

export const makeDeviceTime = (utc = clock('05 09:30')): DeviceTime => ({
  utc,
  zone: 'Europe/Berlin',
  offsetMinutes: 120,
  monotonic: 1000,
});

/** A time that a page claims, exact to the minute. */
export const makeClaimedTime = (utc = clock('05 09:00'), change: Partial<ClaimedTime> = {}): ClaimedTime => ({
  written: utc.slice(0, 16).replace('T', ' '),
  certainty: 'exact',
  from: utc,
  to: `${utc.slice(0, 16)}:59.999Z`,
  zone: 'UTC',
  source: 'attribute',
  ...change,
});

/** The same without a zone: it can mean any instant from 14 hours before to 12 hours after. */
export function makeZonelessTime(utc: string): ClaimedTime {
  const at = Date.parse(utc);
  const hours = (n: number): string => new Date(at + n * 3_600_000).toISOString();
  return makeClaimedTime(utc, { certainty: 'ambiguous', from: hours(-14), to: hours(12), zone: null, source: 'text' });
}

export const makeMessage = (change: Partial<Message> = {}): Message => ({
  key: 'm1',
  keyKind: 'site',
  sender: 'Lily Chen',
  senderAddress: null,
  direction: 'in',
  via: 'class',
  time: makeClaimedTime(),
  text: 'Use code LED2026 for 15% off.',
  translation: null,
  quoted: null,
  attachments: [],
  marks: [],
  rect: { x: 10, y: 10, width: 300, height: 40 },
  ...change,
});

export const money = (amount: string, currency: string | null = 'USD'): Money => ({ amount, currency });

export const makeFact = (name: FactName, value: Fact['value']): Fact => ({
  name,
  value,
  written: typeof value === 'object' && 'written' in value ? value.written : JSON.stringify(value),
  source: 'label',
  candidate: 0,
});

export const makeAttempt = (change: Partial<Attempt> = {}): Attempt => ({
  code: 'LED2026',
  outcome: 'applied',
  written: 'LED2026 applied',
  errorId: null,
  discount: money('420.00'),
  ...change,
});

export const makeReading = (change: Partial<Reading> = {}): Reading => ({
  reader: { id: 'alibaba', version: 1, candidates: {} },
  platform: 'alibaba',
  channel: 'platform-chat',
  kind: 'chat',
  counterparty: {
    name: 'Lily Chen',
    company: 'Shenzhen Brightway Lighting Co., Ltd.',
    accountId: 'brightway-led',
    profileUrl: 'https://brightway-led.en.alibaba.com/',
    domain: null,
  },
  conversation: { key: 'c1', title: 'Lily Chen' },
  identityRead: true,
  account: 'buyer@example.com',
  messages: [],
  rows: { seen: 0, read: 0, system: 0, notDrawn: 0, unread: [] },
  facts: [],
  attempts: [],
  notRead: [],
  problems: [],
  ...change,
});

export const makePageState = (change: Partial<PageState> = {}): PageState => ({
  document: 'd1',
  url: 'https://onetalk.alibaba.com/message/weblitePWA.htm',
  title: 'Messenger',
  about: null,
  visible: true,
  viewport: { width: 1280, height: 800 },
  pixelRatio: 1,
  scroll: { x: 0, y: 0 },
  page: { width: 1280, height: 800 },
  box: null,
  ...change,
});
