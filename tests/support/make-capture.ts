import { type CaptureRecord, RECORD_VERSION } from '../../lib/domain/capture.schema.ts';
import type { AssessedCapture } from '../../lib/domain/checklist/assess.ts';
import type { ConsoleEntry } from '../../lib/domain/console.schema.ts';
import type { Deal } from '../../lib/domain/deal.schema.ts';
import type { ChangeFinding, CodeFinding, Detection, Offer } from '../../lib/domain/detection.schema.ts';
import type { FailureCode } from '../../lib/domain/failure.ts';
import type { Findings, Verdict } from '../../lib/domain/findings.schema.ts';
import type { Message } from '../../lib/domain/message.schema.ts';
import type { PageState } from '../../lib/domain/page-state.schema.ts';
import type { Attempt, Fact, Reading } from '../../lib/domain/reading.schema.ts';
import {
  clock,
  makeAttempt,
  makeClaimedTime,
  makeDeviceTime,
  makeFact,
  makeMessage,
  makePageState,
  makeReading,
  money,
} from './make-reading.ts';

export * from './make-reading.ts';

export function makeRecord(change: Partial<CaptureRecord> = {}): CaptureRecord {
  const { messages: _, ...reading } = makeReading();
  const when = makeDeviceTime();
  return {
    version: RECORD_VERSION,
    id: 'c-1',
    sequence: 1,
    previous: null,
    completeness: 'whole',
    failures: [],
    quality: [],
    where: {
      requested: 'https://onetalk.alibaba.com/message/weblitePWA.htm',
      final: 'https://onetalk.alibaba.com/message/weblitePWA.htm',
      stripped: [],
      canonical: null,
      referrer: '',
      frames: [],
      title: 'Messenger',
      language: 'en',
      direction: 'ltr',
    },
    when: { started: when, pictured: when, sealed: when },
    how: {
      trigger: 'popup',
      saidso: { version: '0.1.0', build: 'b1' },
      browser: 'Chromium 156',
      system: 'Linux',
      languages: ['en'],
      before: makePageState(),
      after: makePageState(),
      mutations: 0,
      siteSwitchedOn: true,
    },
    reading,
    tiles: [],
    omissions: [],
    artifacts: [],
    commitments: null,
    ...change,
  };
}

export const percentOff = (value: number): Offer => ({ kind: 'percent', value, currency: null });

export const makeCode = (change: Partial<CodeFinding> = {}): CodeFinding => ({
  code: 'LED2026',
  canonical: null,
  start: 9,
  end: 16,
  offer: percentOff(15),
  minimumOrder: null,
  expires: null,
  expiresOn: null,
  confidence: 0.9,
  reason: { key: 'detect.code.named', params: { code: 'LED2026', cue: 'code' } },
  ...change,
});

export const makeChange = (change: Partial<ChangeFinding> = {}): ChangeFinding => ({
  kind: 'withdrawn',
  code: null,
  offer: null,
  minimumOrder: null,
  expires: null,
  expiresOn: null,
  start: 0,
  end: 9,
  confidence: 0.85,
  reason: { key: 'detect.change.withdrawn', params: { cue: 'ended' } },
  ...change,
});

export const makeDetection = (change: Partial<Detection> = {}): Detection => ({
  codes: [],
  offers: [],
  errors: [],
  redFlags: [],
  changes: [],
  ...change,
});

export const makeFindings = (change: Partial<Findings> = {}): Findings => ({
  captureId: 'c-1',
  detector: 1,
  messages: [],
  text: makeDetection(),
  console: [],
  ...change,
});

export const makeDeal = (change: Partial<Deal> = {}): Deal => ({
  id: 'deal-1',
  name: 'LED panels',
  supplier: 'Shenzhen Brightway Lighting Co., Ltd.',
  keys: ['alibaba:shop:brightway-led'],
  value: money('2800.00'),
  kind: 'catalogue',
  stage: 'talking',
  createdAt: clock('01 08:00'),
  updatedAt: clock('01 08:00'),
  ...change,
});

type CaptureChange = {
  readonly id?: string;
  /** Device clock. */
  readonly at?: string;
  readonly url?: string;
  readonly reading?: Partial<Reading>;
  readonly quality?: readonly FailureCode[];
  readonly before?: PageState | null;
  readonly switchedOn?: boolean;
  readonly extent?: 'watch';
  /** Messages with the codes and offers found in them. */
  readonly said?: readonly { readonly message?: Partial<Message>; readonly detection: Partial<Detection> }[];
  readonly text?: Partial<Detection>;
  readonly console?: readonly (Partial<ConsoleEntry> & { readonly errorId?: string; readonly code?: string })[];
  readonly verdicts?: readonly Verdict[];
};

const consoleFinding = (
  { errorId, code, text = '', at = clock('05 10:00') }: NonNullable<CaptureChange['console']>[number],
  entry: number,
): Findings['console'][number] => ({
  entry,
  text,
  at,
  detection: makeDetection({
    errors: errorId === undefined ? [] : [{ errorId, start: 0, end: errorId.length }],
    codes: code === undefined ? [] : [makeCode({ code })],
  }),
});

/** One capture of a deal as the checklist sees it; a sound chat capture unless said otherwise. */
export function makeCapture(change: CaptureChange = {}): AssessedCapture {
  const { id = 'c-1', at = clock('05 09:30'), quality = [] } = change;
  const record = makeRecord();
  const url = change.url ?? record.where.final;
  const { messages: _, ...reading } = makeReading(change.reading);
  const when = makeDeviceTime(at);
  return {
    record: {
      ...record,
      id,
      reading,
      quality: quality.map((code) => ({ code })),
      where: { ...record.where, requested: url, final: url },
      when: { started: when, pictured: when, sealed: when },
      how: {
        ...record.how,
        before: change.before === undefined ? record.how.before : change.before,
        siteSwitchedOn: change.switchedOn ?? true,
        ...(change.extent && { extent: change.extent }),
      },
    },
    findings: makeFindings({
      captureId: id,
      messages: (change.said ?? []).map(({ message, detection }) => ({
        message: makeMessage(message),
        detection: makeDetection(detection),
      })),
      text: makeDetection(change.text),
      console: (change.console ?? []).map(consoleFinding),
    }),
    verdicts: [...(change.verdicts ?? [])],
  };
}

/** A chat capture in which the supplier offers LED2026 for 15 %. */
export const offerCapture = (
  change: CaptureChange & { readonly message?: Partial<Message>; readonly code?: Partial<CodeFinding> } = {},
): AssessedCapture =>
  makeCapture({ said: [{ message: change.message ?? {}, detection: { codes: [makeCode(change.code)] } }], ...change });

/** A cart with its order summary. */
export const cartCapture = (
  change: CaptureChange & { readonly attempt?: Partial<Attempt>; readonly facts?: readonly Fact[] } = {},
): AssessedCapture =>
  makeCapture({
    id: 'c-cart',
    at: clock('06 10:00'),
    url: 'https://carp.alibaba.com/purchaseList',
    ...change,
    reading: {
      kind: 'cart',
      channel: 'platform-page',
      conversation: null,
      attempts: [makeAttempt(change.attempt)],
      facts: [...(change.facts ?? [makeFact('order.subtotal', money('2800.00'))])],
      ...change.reading,
    },
  });

/** An order page: placed on 7 June at noon, protected, unless said otherwise. */
export const orderCapture = (change: CaptureChange & { readonly facts?: readonly Fact[] } = {}): AssessedCapture =>
  makeCapture({
    id: 'c-order',
    at: clock('07 12:30'),
    url: 'https://biz.alibaba.com/ta/detail.htm?orderId=30440001',
    ...change,
    reading: {
      kind: 'order',
      channel: 'platform-page',
      conversation: null,
      facts: [
        ...(change.facts ?? [
          makeFact('order.number', '30440001'),
          makeFact('order.placed-at', makeClaimedTime(clock('07 12:00'))),
          makeFact('protection.active', true),
        ]),
      ],
      ...change.reading,
    },
  });
