import type { Artifact, CaptureRecord } from '../../../lib/domain/capture.schema.ts';
import type { Message } from '../../../lib/domain/message.schema.ts';
import type { Fact, Reading } from '../../../lib/domain/reading.schema.ts';
import type { ClaimedTime, DeviceTime } from '../../../lib/domain/time.schema.ts';

export const at = (utc: string): DeviceTime => ({ utc, zone: 'Asia/Shanghai', offsetMinutes: 480, monotonic: 5000 });

export const claimedMinute = (written: string, from: string): ClaimedTime => ({
  written,
  certainty: 'exact',
  from,
  to: from.replace('00.000Z', '59.999Z'),
  zone: '+08:00',
  source: 'text',
});

export const makeMessage = (given: Partial<Message> & Pick<Message, 'key' | 'text'>): Message => ({
  keyKind: 'site',
  sender: 'Lily Chen',
  senderAddress: null,
  direction: 'in',
  via: 'class',
  time: claimedMinute('2026-06-03 10:21', '2026-06-03T02:21:00.000Z'),
  translation: null,
  quoted: null,
  attachments: [],
  marks: [],
  rect: null,
  ...given,
});

export const makeFact = (name: Fact['name'], value: Fact['value'], written: string): Fact => ({
  name,
  value,
  written,
  source: 'label',
  candidate: 0,
});

type ReadingWithoutMessages = NonNullable<CaptureRecord['reading']>;
export const makeReading = (given: Partial<Reading>): ReadingWithoutMessages => ({
  reader: { id: 'alibaba', version: 1, candidates: {} },
  platform: 'alibaba',
  channel: 'platform-page',
  kind: 'unknown',
  counterparty: {
    name: 'Shenzhen Brightway Co., Ltd.',
    company: null,
    accountId: 'brightway',
    profileUrl: 'https://brightway.en.alibaba.com/',
    domain: null,
  },
  conversation: null,
  identityRead: true,
  account: 'Marta Ruiz',
  rows: { seen: 0, read: 0, system: 0, notDrawn: 0, unread: [] },
  facts: [],
  attempts: [],
  notRead: [],
  problems: [],
  ...given,
});

export type RecordGiven = {
  readonly id: string;
  readonly sequence: number;
  readonly utc: string;
  readonly url: string;
  readonly title: string;
  readonly artifacts: readonly Artifact[];
} & Partial<Omit<CaptureRecord, 'artifacts'>>;

export function makeRecord({ id, sequence, utc, url, title, artifacts, ...rest }: RecordGiven): CaptureRecord {
  return {
    version: 1,
    id,
    sequence,
    previous: null,
    completeness: 'whole',
    failures: [],
    quality: [],
    where: {
      requested: url,
      final: url,
      stripped: [],
      canonical: null,
      referrer: '',
      frames: [],
      title,
      language: 'en',
      direction: 'ltr',
    },
    when: { started: at(utc), pictured: at(utc), sealed: at(utc) },
    how: {
      trigger: 'popup',
      saidso: { version: '0.1.0', build: 'abc' },
      browser: 'Chromium 156',
      system: 'Linux',
      languages: ['en'],
      before: null,
      after: null,
      mutations: 0,
      siteSwitchedOn: true,
    },
    reading: makeReading({}),
    tiles: [],
    omissions: [],
    commitments: null,
    ...rest,
    artifacts: [...artifacts],
  };
}
