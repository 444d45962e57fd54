import { describe, expect, it } from 'vitest';
import {
  cartCapture,
  clock,
  makeCapture,
  makeClaimedTime,
  makeCode,
  makeZonelessTime,
  offerCapture,
  percentOff,
} from '../../../support/make-capture.ts';
import { lineOf, verdictOf } from './assess.ts';

const dayOrMonth = makeClaimedTime(clock('05 09:00'), {
  written: '05/06/2026',
  certainty: 'ambiguous',
  from: '2026-05-06T00:00:00.000Z',
  to: '2026-06-05T23:59:59.999Z',
});
const unparsed = makeClaimedTime(undefined, { certainty: 'unparsed', from: null, to: null });
const noBenefit = { offer: { kind: 'none', value: null, currency: null } } as const;
const lineOffer = {
  start: 0,
  end: 4,
  offer: percentOff(5),
  minimumOrder: null,
  expires: null,
  expiresOn: null,
  confidence: 0.6,
  reason: { key: 'detect.offer.percent' },
};
const withoutCode = makeCapture({ said: [{ detection: { offers: [lineOffer] } }] });

describe('the offer', () => {
  it.each([
    ['no message with a code', [makeCapture()], 'missing none'],
    ['the message with the code, its time and platform', [offerCapture()], 'met kept'],
    [
      'a message of unknown direction',
      [offerCapture({ message: { direction: 'unknown' } })],
      'partial direction-unknown',
    ],
    [
      'contradicting signs of direction',
      [offerCapture({ message: { direction: 'conflict' } })],
      'partial direction-conflict',
    ],
    ['a code that the buyer wrote', [offerCapture({ message: { direction: 'out' } })], 'missing none'],
    ['a message without a time', [offerCapture({ message: { time: null } })], 'partial no-time'],
    ['a time that was not understood', [offerCapture({ message: { time: unparsed } })], 'partial no-time'],
    ['a date of several readings', [offerCapture({ message: { time: dayOrMonth } })], 'partial time-ambiguous'],
    ['a time without a zone', [offerCapture({ message: { time: makeZonelessTime(clock('05 09:00')) } })], 'met kept'],
    ['a code without a benefit', [offerCapture({ code: noBenefit })], 'partial no-benefit'],
    ['a picture of nothing', [offerCapture({ quality: ['picture-blank'] })], 'partial weak-capture picture-blank'],
    [
      'an identity not read',
      [offerCapture({ reading: { identityRead: false } })],
      'partial weak-capture identity-not-read',
    ],
    ['a site that we do not know', [offerCapture({ reading: { platform: 'unknown' } })], 'partial platform-unknown'],
    ['a code in the page only', [makeCapture({ text: { codes: [makeCode()] } })], 'partial not-a-message no-time'],
    ['a code in the console only', [makeCapture({ console: [{ code: 'LED2026' }] })], 'missing none'],
    ['a code typed into the cart', [cartCapture({ said: [{ detection: { codes: [makeCode()] } }] })], 'missing none'],
    ['an offer without a code', [withoutCode], 'partial no-code'],
    [
      'a weak capture and a sound one',
      [offerCapture({ id: 'a', quality: ['page-moved'] }), offerCapture({ id: 'b' })],
      'met kept',
    ],
  ])('%s', (_, captures, verdict) => {
    expect(verdictOf('offer', captures)).toBe(verdict);
  });

  it('takes a line price without a code for a custom order', () => {
    expect(verdictOf('offer', [withoutCode], { kind: 'custom' })).toBe('met kept-without-code');
  });

  it('opens the page of the message again where something is lacking', () => {
    const item = lineOf('offer', [offerCapture({ quality: ['page-moved'] })]);
    expect(item.next).toMatchObject({ does: 'open', url: 'https://onetalk.alibaba.com/message/weblitePWA.htm' });
  });

  it('asks to switch the site on where the chat stood in a frame out of reach', () => {
    const item = lineOf('offer', [offerCapture({ quality: ['foreign-frame'], switchedOn: false })]);
    expect(item.next?.does).toBe('switch-on');
  });
});

const judged = (verdict: 'confirmed' | 'dismissed', change = {}) =>
  offerCapture({ ...change, verdicts: [{ sighting: 'c-1:m1:9', captureId: 'c-1', verdict, at: clock('06 08:00') }] });

describe('what the person says of a code', () => {
  it('a dismissed code counts no more', () => {
    expect(verdictOf('offer', [judged('dismissed')])).toBe('missing none');
  });

  it('a dismissed code is dismissed in every capture of the same message', () => {
    expect(verdictOf('offer', [judged('dismissed'), offerCapture({ id: 'c-2' })])).toBe('missing none');
  });

  it('the same code in another message still counts', () => {
    expect(verdictOf('offer', [judged('dismissed'), offerCapture({ id: 'c-2', message: { key: 'm2' } })])).toBe(
      'met kept',
    );
  });

  it('a confirmation lifts nothing', () => {
    expect(verdictOf('offer', [judged('confirmed', { message: { direction: 'unknown' } })])).toBe(
      'partial direction-unknown',
    );
  });
});
