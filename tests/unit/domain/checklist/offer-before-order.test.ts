import { describe, expect, it } from 'vitest';
import {
  cartCapture,
  clock,
  makeClaimedTime,
  makeFact,
  makeZonelessTime,
  offerCapture,
  orderCapture,
} from '../../../support/make-capture.ts';
import { lineOf, verdictOf } from './assess.ts';

const saidAt = (utc: string) => ({ time: makeClaimedTime(utc) });
const order = orderCapture();
const late = (message = saidAt(clock('05 09:00'))) => offerCapture({ at: clock('08 09:00'), message });
const placed = [makeFact('order.placed-at', makeClaimedTime(clock('07 12:00')))];
const placedWithoutZone = orderCapture({ facts: [makeFact('order.placed-at', makeZonelessTime(clock('07 12:00')))] });

describe('offer before order', () => {
  it.each([
    ['nothing at all', [], 'not-yet nothing-yet'],
    ['an offer and no order', [offerCapture()], 'not-yet counts'],
    ['an offer, a cart and no order', [offerCapture(), cartCapture()], 'not-yet counts'],
    ['an order and no offer', [order], 'missing no-offer'],
    ['an offer kept before the order', [offerCapture(), order], 'met kept'],
    ['an early message, captured only after the order', [late(), order], 'partial page-claims'],
    ['a message dated after the order', [late(saidAt(clock('08 08:00'))), order], 'conflict later'],
    ['a message within the minute of the order', [late(saidAt(clock('07 12:00'))), order], 'partial overlap'],
    [
      'a late capture of a message without a time',
      [offerCapture({ at: clock('08 09:00'), message: { time: null } }), order],
      'partial no-time',
    ],
    ['an order page without a time', [offerCapture(), orderCapture({ facts: [] })], 'partial order-time-unknown'],
    [
      'an order time without a zone around the offer',
      [late(saidAt(clock('07 08:00'))), placedWithoutZone],
      'partial overlap',
    ],
    [
      'an order time without a zone, the offer well before',
      [late(saidAt(clock('05 08:00'))), placedWithoutZone],
      'partial page-claims',
    ],
    ['an order time without a zone, the offer kept well before', [offerCapture(), placedWithoutZone], 'met kept'],
    [
      'a clock that contradicts the page',
      [offerCapture({ message: saidAt(clock('09 09:00')) }), order],
      'partial clocks-disagree',
    ],
    [
      'a weak capture before the order',
      [offerCapture({ quality: ['page-moved'] }), order],
      'partial weak-capture page-moved',
    ],
    [
      'a weak capture of the order',
      [offerCapture(), orderCapture({ quality: ['picture-blank'] })],
      'partial weak-capture picture-blank',
    ],
    [
      'a later repetition of an offer kept in time',
      [
        offerCapture(),
        offerCapture({ id: 'c-9', at: clock('09 09:00'), message: { key: 'm9', ...saidAt(clock('09 08:00')) } }),
        order,
      ],
      'met kept',
    ],
  ])('%s', (_, captures, verdict) => {
    expect(verdictOf('offer-before-order', captures)).toBe(verdict);
  });

  it('says a time that the page holds as a number in words', () => {
    const time = { ...makeClaimedTime(clock('05 09:00')), written: '1793869200000', source: 'attribute' as const };
    expect(lineOf('offer-before-order', [late({ time }), order]).reasons[0]?.params).toMatchObject({
      written: `${clock('05 09:00').slice(0, 16).replace('T', ' ')} UTC`,
    });
  });

  it('counts the time of payment where the page shows no other', () => {
    const paid = orderCapture({ facts: [makeFact('order.paid-at', makeClaimedTime(clock('07 12:00')))] });
    expect(verdictOf('offer-before-order', [offerCapture(), paid])).toBe('met kept');
  });

  it('counts the earliest capture of the same message', () => {
    const again = offerCapture({ id: 'c-2', at: clock('08 09:00') });
    expect(verdictOf('offer-before-order', [again, offerCapture(), order])).toBe('met kept');
  });

  it('says both times and whose clock they are of', () => {
    const [reason] = lineOf('offer-before-order', [offerCapture(), order]).reasons;
    expect(reason?.params).toEqual({ at: '2026-06-05 09:30 UTC', order: '2026-06-07 12:00 UTC' });
  });
});

describe('offer before order, once a code was used', () => {
  it('looks only at the code that was used', () => {
    const used = offerCapture({
      id: 'c-2',
      at: clock('08 09:00'),
      message: { key: 'm2', ...saidAt(clock('08 08:00')) },
      code: { code: 'LATE5' },
    });
    const cart = cartCapture({ attempt: { code: 'LATE5' } });
    expect(verdictOf('offer-before-order', [offerCapture(), used, cart, order])).toBe('conflict later');
  });

  it.each([
    ['on the order page', [offerCapture(), orderCapture({ facts: [...placed, makeFact('order.code', 'OTHER5')] })]],
    ['in the cart', [offerCapture(), cartCapture({ attempt: { code: 'OTHER5' } }), order]],
  ])('is not met by another code when the one used %s was never promised', (_, captures) => {
    expect(verdictOf('offer-before-order', captures)).toBe('partial not-promised');
  });

  it('is not said to be missing while there is no order, whatever code was tried', () => {
    const cart = cartCapture({ attempt: { code: 'OTHER5' } });
    expect(verdictOf('offer-before-order', [offerCapture(), cart])).toBe('not-yet counts');
  });
});
