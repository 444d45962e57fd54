import { describe, expect, it } from 'vitest';
import type { OfferFinding } from '../../../../lib/domain/detection.schema.ts';
import type { Correction, Verdict } from '../../../../lib/domain/findings.schema.ts';
import type { Message } from '../../../../lib/domain/message.schema.ts';
import {
  clock,
  makeCapture,
  makeChange,
  makeClaimedTime,
  makeCode,
  offerCapture,
  percentOff,
} from '../../../support/make-capture.ts';
import { assess, verdictOf } from './assess.ts';

const FREE = { kind: 'free-shipping', value: null, currency: null } as const;
const until = (date: string) => ({ expires: date, expiresOn: { date, rule: { key: 'detect.expiry.stated' } } });

function makeOffer(change: Partial<OfferFinding> = {}): OfferFinding {
  const { code: _, canonical: __, ...found } = makeCode({ start: 4, end: 10, offer: percentOff(5), ...change });
  return found;
}

/** A chat in which the supplier offers 5 % without a code. */
const chat = (offers: readonly OfferFinding[] = [makeOffer()], verdicts: readonly Verdict[] = [], id = 'c-1') =>
  makeCapture({
    id,
    said: [{ message: { text: 'Now 5% off for you' }, detection: { offers: [...offers] } }],
    verdicts,
  });

const word = (verdict: 'open' | 'confirmed' | 'dismissed', change: Partial<Verdict> = {}): Verdict => ({
  sighting: 'c-1:m1:4:offer',
  captureId: 'c-1',
  at: clock('06 08:00'),
  ...change,
  verdict,
});
const said: Correction = { code: null, offer: percentOff(7), minimumOrder: null, expires: null, expiresOn: null };
const correcting = (change: Partial<Correction> = {}, sighting = 'c-1:m1:4:offer'): Verdict => ({
  sighting,
  captureId: 'c-1',
  at: clock('06 08:00'),
  salt: 'ab',
  verdict: 'corrected',
  corrected: { ...said, ...change },
});
const custom = { kind: 'custom' } as const;
const of = (...captures: Parameters<typeof assess>[0]) =>
  assess(captures).offers?.map(({ offer, verdict }) => `${offer.kind} ${offer.value} ${verdict}`);

describe('what the person says of an offer without a code', () => {
  it('stands beside it, and a yes changes nothing else', () => {
    expect(of(chat())).toEqual(['percent 5 open']);
    expect(of(chat([makeOffer()], [word('confirmed')]))).toEqual(['percent 5 confirmed']);
    expect(verdictOf('offer', [chat([makeOffer()], [word('confirmed')])], custom)).toBe('met kept-without-code');
  });

  it('leaves nothing offered where it is no', () => {
    const away = chat([makeOffer()], [word('dismissed')]);
    expect(verdictOf('offer', [away], custom)).toBe('missing none');
    expect(verdictOf('offer-before-order', [away], custom)).toBe('not-yet nothing-yet');
    expect(of(away)).toEqual(['percent 5 dismissed']);
    expect(assess([away]).offers?.[0]?.steps).toEqual([]);
  });

  it('counts in place of what was read, which stays beside it; typed, it proves a part at most', () => {
    const minimumOrder = { value: 100, unit: 'units' };
    const change = chat([makeOffer()], [correcting({ minimumOrder, expires: 'July', expiresOn: '2026-07-31' })]);
    const [offer, ...others] = assess([change]).offers ?? [];
    expect(others).toEqual([]);
    expect(offer).toMatchObject({
      code: null,
      offer: percentOff(7),
      minimumOrder,
      expires: 'July',
      expiresOn: { date: '2026-07-31', rule: { key: 'code.datedByYou' } },
      verdict: 'corrected',
      sightings: [{ id: 'c-1:m1:4:offer', corrected: { asRead: { code: null, offer: percentOff(5) }, salt: 'ab' } }],
    });
    expect(offer?.steps?.map((step) => step.offer?.value)).toEqual([7]);
    expect(verdictOf('offer', [change], custom)).toBe('partial corrected');
  });

  it('gives the last day by which the offer is over', () => {
    const change = chat([makeOffer()], [correcting({ expiresOn: '2026-06-12' })]);
    expect(verdictOf('offer', [change], custom)).toBe('partial expired corrected');
    expect(assess([change]).offers?.[0]?.standing).toBe('expired');
  });

  it('is taken back', () => {
    expect(of(chat([makeOffer()], [word('open')]))).toEqual(['percent 5 open']);
    expect(verdictOf('offer', [chat([makeOffer()], [word('open')])], custom)).toBe('met kept-without-code');
  });

  it('holds for the same message in every capture, and the last word counts', () => {
    const again = (...verdicts: readonly Verdict[]) => chat([makeOffer()], verdicts, 'c-2');
    expect(of(chat([makeOffer()], [word('dismissed')]), again())).toEqual(['percent 5 dismissed']);
    const back = word('open', { sighting: 'c-2:m1:4:offer', captureId: 'c-2', at: clock('06 09:00') });
    expect(of(chat([makeOffer()], [word('dismissed')]), again(back))).toEqual(['percent 5 open']);
  });

  it('is said of one of two offers that were read in the same breath', () => {
    const both = [makeOffer(), makeOffer({ offer: FREE })];
    const second = [word('dismissed', { sighting: 'c-1:m1:4:offer-2' })];
    expect(of(chat(both, second))).toEqual(['percent 5 open', 'free-shipping null dismissed']);
  });

  it('is not said of a code that a later detector reads there', () => {
    const now = offerCapture({ code: { start: 4 }, verdicts: [word('dismissed')] });
    expect(assess([now]).codes[0]?.verdict).toBe('open');
  });

  it('corrects the change that these words make of an earlier offer', () => {
    const change = { kind: 'changed', code: null, minimumOrder: null, expires: null, expiresOn: null } as const;
    const found = { ...change, offer: percentOff(10), start: 0, end: 12, confidence: 0.9, reason: { key: 'x' } };
    const message = { key: 'm2', text: 'now only 10%', time: makeClaimedTime(clock('05 09:10')) };
    const offers = [makeOffer({ start: 2, offer: FREE }), makeOffer({ start: 9, end: 12, offer: percentOff(10) })];
    const talk = (...verdicts: readonly Verdict[]) =>
      makeCapture({
        said: [{ detection: { codes: [makeCode()] } }, { message, detection: { offers, changes: [found] } }],
        verdicts,
      });
    const promised = (...verdicts: readonly Verdict[]) => assess([talk(...verdicts)]).codes[0]?.offer.value;
    expect(promised()).toBe(10);
    expect(promised(correcting({ offer: percentOff(11) }, 'c-1:m2:9:offer'))).toBe(11);
    expect(promised(correcting({ offer: percentOff(11) }, 'c-1:m2:2:offer'))).toBe(10);
  });
});

describe('the offers without a code', () => {
  const line = (key: string, minute: number, detection: object, message: Partial<Message> = {}) => ({
    message: { key, text: `${key} and more words`, time: makeClaimedTime(clock(`05 09:${minute}`)), ...message },
    detection,
  });
  const ended = { changes: [makeChange({ end: 5 })] };

  it('are one for each benefit and minimum, with all their messages; the latest words give the expiry', () => {
    const minimumOrder = { value: 500, unit: 'USD' };
    const capture = makeCapture({
      said: [
        line('m1', 10, { offers: [makeOffer()] }),
        line('m2', 20, { offers: [makeOffer({ minimumOrder })] }),
        line('m3', 30, { offers: [makeOffer(until('2026-12-31'))] }),
      ],
    });
    expect(
      assess([capture]).offers?.map((one) => [one.minimumOrder, one.expires, one.sightings.map(({ place }) => place)]),
    ).toEqual([
      [null, '2026-12-31', ['m1', 'm3']],
      [minimumOrder, null, ['m2']],
    ]);
  });

  it('are nothing that the buyer wrote', () => {
    const capture = makeCapture({ said: [line('m1', 10, { offers: [makeOffer()] }, { direction: 'out' })] });
    expect(assess([capture]).offers).toEqual([]);
  });

  it('are withdrawn with what was offered before, and not with what is offered after', () => {
    const capture = makeCapture({
      said: [
        line('m1', 10, { offers: [makeOffer()] }),
        line('m2', 20, ended),
        line('m3', 30, { offers: [makeOffer({ offer: FREE })] }),
      ],
    });
    expect(assess([capture]).offers?.map(({ offer, standing }) => [offer.kind, standing])).toEqual([
      ['percent', 'withdrawn'],
      ['free-shipping', 'stands'],
    ]);
  });

  it('are over by their own last day only', () => {
    const capture = makeCapture({
      said: [
        line('m1', 10, { offers: [makeOffer(until('2026-06-08'))] }),
        line('m2', 20, { offers: [makeOffer({ offer: FREE })] }),
      ],
    });
    expect(assess([capture]).offers?.map(({ offer, standing }) => [offer.kind, standing])).toEqual([
      ['percent', 'expired'],
      ['free-shipping', 'stands'],
    ]);
  });
});
