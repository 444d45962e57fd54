import { describe, expect, it } from 'vitest';
import { DETECTOR_VERSION, detect } from '../../../../lib/detect/detect.ts';
import type { AssessedCapture } from '../../../../lib/domain/checklist/assess.ts';
import type { ChangeFinding } from '../../../../lib/domain/detection.schema.ts';
import { findingsOf } from '../../../../lib/domain/findings.ts';
import type { Message } from '../../../../lib/domain/message.schema.ts';
import {
  cartCapture,
  clock,
  makeAttempt,
  makeCapture,
  makeChange,
  makeClaimedTime,
  makeCode,
  makeFact,
  makeMessage,
  makeZonelessTime,
  money,
  offerCapture,
  orderCapture,
  percentOff,
} from '../../../support/make-capture.ts';
import { assess, verdictOf } from './assess.ts';

type Given = Parameters<typeof makeCapture>[0] & {
  readonly time?: Message['time'];
  readonly direction?: Message['direction'];
};

/** A later capture of the chat with one more message, on 6 June unless said otherwise; the order is of 7 June, noon. */
const later = (
  change: Partial<ChangeFinding> = {},
  { time, direction = 'in', ...given }: Given = {},
): AssessedCapture =>
  makeCapture({
    id: 'c-2',
    at: clock('06 12:00'),
    said: [
      {
        message: { key: 'm2', direction, time: time ?? makeClaimedTime(clock('06 09:00')), text: 'Sorry, it ended.' },
        detection: { changes: [makeChange(change)] },
      },
    ],
    ...given,
  });

const order = orderCapture();
const afterwards = { at: clock('08 12:00'), time: makeClaimedTime(clock('08 09:00')) };
const tenPercent = { kind: 'changed', offer: percentOff(10) } as const;
const until = (date: string) => ({ expires: date, expiresOn: { date, rule: { key: 'detect.expiry.stated' } } });
const dismissed = {
  sighting: 'c-2:m2:0:withdrawn',
  captureId: 'c-2',
  verdict: 'dismissed',
  at: clock('07 08:00'),
} as const;

describe('an offer that did not stay as it was', () => {
  it.each<[string, readonly AssessedCapture[], string, string]>([
    ['stands', [offerCapture(), order], 'met kept', 'met kept'],
    ['withdrawn before the order', [offerCapture(), later(), order], 'partial withdrawn', 'conflict withdrawn'],
    ['withdrawn, no order yet', [offerCapture(), later()], 'partial withdrawn', 'not-yet counts'],
    [
      'withdrawn after the order: it stood when ordered',
      [offerCapture(), later({}, afterwards), order],
      'met kept withdrawn-later',
      'met kept withdrawn-later',
    ],
    ['given up by the buyer', [offerCapture(), later({}, { direction: 'out' }), order], 'met kept', 'met kept'],
    [
      'withdrawn by nobody knows whom',
      [offerCapture(), later({}, { direction: 'unknown' }), order],
      'partial withdrawn-who',
      'partial withdrawn-who',
    ],
    [
      'withdrawn around the time of the order',
      [offerCapture(), later({}, { at: clock('08 12:00'), time: makeZonelessTime(clock('07 12:00')) }), order],
      'partial withdrawn-when',
      'partial withdrawn-when',
    ],
    [
      'withdrawn in a capture that did not pass its check',
      [offerCapture(), later({}, { quality: ['picture-blank'] }), order],
      'partial withdrawn',
      'partial withdrawn',
    ],
    ['its withdrawal dismissed', [offerCapture(), later({}, { verdicts: [dismissed] }), order], 'met kept', 'met kept'],
    [
      'over before the order',
      [offerCapture({ code: until('2026-06-05') }), order],
      'partial expired',
      'partial expired',
    ],
    [
      'extended before it was over',
      [offerCapture({ code: until('2026-06-05') }), later({ kind: 'extended', ...until('2026-06-30') }), order],
      'met kept changed',
      'met kept changed',
    ],
    ['changed before the order', [offerCapture(), later(tenPercent), order], 'met kept changed', 'met kept changed'],
    ['changed only after it', [offerCapture(), later(tenPercent, afterwards), order], 'met kept', 'met kept'],
  ])('%s', (_, captures, offer, beforeOrder) => {
    expect([verdictOf('offer', captures), verdictOf('offer-before-order', captures)]).toEqual([offer, beforeOrder]);
    expect(verdictOf('offer', captures.toReversed())).toBe(offer);
  });

  it('leaves another offer that stands to meet the item', () => {
    const second = offerCapture({ id: 'c-3', message: { key: 'm3' }, code: { code: 'SUN20' } });
    expect(verdictOf('offer', [offerCapture(), second, later({ code: 'LED2026' }), order])).toBe('met kept');
  });

  it('agrees with a cart that takes off what it was changed to', () => {
    const attempt = makeAttempt({ discount: money('280.00') });
    const cart = cartCapture({ attempt, facts: [makeFact('order.subtotal', money('2800.00'))] });
    expect(verdictOf('code-applied', [offerCapture(), cart])).toBe('conflict differs');
    expect(verdictOf('code-applied', [offerCapture(), later(tenPercent), cart])).toBe('met agrees');
  });
});

describe('the summary of a code', () => {
  it('lists the steps, each with its message', () => {
    const [code] = assess([later(), offerCapture(), order]).codes;
    expect(code?.standing).toBe('withdrawn');
    expect(code?.steps).toEqual([
      {
        kind: 'offered',
        at: clock('05 09:00'),
        written: '2026-06-05 09:00 UTC',
        captureId: 'c-1',
        messageKey: 'm1',
        quote: 'Use code LED2026 for 15% off.',
        offer: percentOff(15),
        minimumOrder: null,
        expires: null,
        expiresOn: null,
        by: 'Lily Chen',
        direction: 'in',
        reason: { key: 'detect.code.named', params: { code: 'LED2026', cue: 'code' } },
        changeId: null,
      },
      {
        kind: 'withdrawn',
        at: clock('06 09:00'),
        written: '2026-06-06 09:00 UTC',
        captureId: 'c-2',
        messageKey: 'm2',
        quote: 'Sorry, it ended.',
        offer: null,
        minimumOrder: null,
        expires: null,
        expiresOn: null,
        by: 'Lily Chen',
        direction: 'in',
        reason: { key: 'detect.change.withdrawn', params: { cue: 'ended' } },
        changeId: 'c-2:m2:0:withdrawn',
      },
    ]);
  });

  it('gives the terms that stood when the order was placed', () => {
    const [changed] = assess([offerCapture(), later({ ...tenPercent, ...until('2026-06-30') }), order]).codes;
    expect(changed).toMatchObject({ offer: percentOff(10), expires: '2026-06-30', standing: 'stands' });
    const [asOrdered] = assess([offerCapture(), later(tenPercent, afterwards), order]).codes;
    expect(asOrdered).toMatchObject({ offer: percentOff(15), standing: 'stands' });
  });

  it('counts a message that several captures show once, by the one that tells whose it is', () => {
    const again = later({}, { id: 'c-3', direction: 'unknown' });
    const steps = assess([offerCapture(), again, later()]).codes[0]?.steps;
    expect(steps?.map(({ kind, direction }) => `${kind} ${direction}`)).toEqual(['offered in', 'withdrawn in']);
  });

  it('keeps messages without a time in the order of their conversation', () => {
    const said = (key: string, detection: object) => ({ message: { key, time: null }, detection });
    const chat = makeCapture({
      said: [
        said('m1', { codes: [makeCode()] }),
        said('m2', { changes: [makeChange()] }),
        said('m3', { codes: [makeCode()] }),
      ],
    });
    const [code] = assess([chat]).codes;
    expect(code?.steps?.map(({ kind, at }) => `${kind} ${at}`)).toEqual([
      'offered null',
      'withdrawn null',
      'offered null',
    ]);
    expect(code?.standing).toBe('stands');
  });
});

describe('the words of a chat', () => {
  const read = (texts: readonly string[]): AssessedCapture => {
    const capture = makeCapture({ at: clock('06 12:00') });
    const messages = texts.map((text, i) =>
      makeMessage({ key: `m${i}`, text, time: makeClaimedTime(clock(`05 09:0${i}`)) }),
    );
    const journal = { coverage: 'absent', entries: [], dropped: 0 } as const;
    const rest = { attempts: [], kind: 'chat', detector: DETECTOR_VERSION, text: '' } as const;
    return {
      ...capture,
      findings: findingsOf(
        { captureId: 'c-1', messages, journal: { ...journal, entries: [] }, ...rest, attempts: [] },
        detect,
      ),
    };
  };
  const promise = 'Please use code LED2026 at checkout, 15% off';

  it.each<[readonly string[], string, string]>([
    [[promise, 'Sorry friend, the promotion ended'], 'partial withdrawn', 'offered 15, withdrawn'],
    [[promise, 'Is the code still valid?'], 'met kept', 'offered 15'],
    [[promise, 'Sorry, now only 10 %'], 'met kept changed', 'offered 15, changed 10'],
    [[promise, 'I extended it to 31 Dec'], 'met kept changed', 'offered 15, extended'],
    [[promise, 'The code is now LED2027'], 'partial no-benefit', 'offered 15, withdrawn'],
  ])('%s', (texts, offer, steps) => {
    const capture = read(texts);
    const [code] = assess([capture]).codes;
    expect(verdictOf('offer', [capture])).toBe(offer);
    expect(code?.steps?.map((step) => [step.kind, step.offer?.value].filter(Boolean).join(' ')).join(', ')).toBe(steps);
  });
});
