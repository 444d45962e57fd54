import { describe, expect, it } from 'vitest';
import type { Offer } from '../../../../lib/domain/detection.schema.ts';
import { cartCapture, clock, makeFact, money, offerCapture, orderCapture } from '../../../support/make-capture.ts';
import { lineOf, verdictOf } from './assess.ts';

const promised = (offer: Offer) => offerCapture({ code: { offer } });
const shows = (discount: string | null, currency = 'USD') =>
  cartCapture({ attempt: { discount: discount === null ? null : money(discount, currency) } });
const thirty: Offer = { kind: 'amount', value: 30, currency: 'USD' };
const freight: Offer = { kind: 'free-shipping', value: null, currency: null };
const shipping = (amount: string) => cartCapture({ facts: [makeFact('order.shipping', money(amount))] });
const refused = {
  outcome: 'denied',
  discount: null,
  written: 'This code is invalid',
  errorId: 'SDE-ERR-7A3F',
} as const;
const weak = { quality: ['page-moved'] } as const;

describe('the code applied', () => {
  it.each([
    ['nothing but an offer', [offerCapture()], 'not-yet not-ordering'],
    ['an order without the code', [offerCapture(), orderCapture()], 'missing none'],
    ['15 % promised and taken off', [offerCapture(), shows('420.00')], 'met agrees'],
    ['12 % taken off instead', [offerCapture(), shows('336.00')], 'conflict differs'],
    ['a code that nobody promised', [shows('420.00')], 'partial not-promised'],
    [
      'a code that only the buyer wrote',
      [offerCapture({ message: { direction: 'out' } }), shows('420.00')],
      'partial not-promised',
    ],
    [
      'a code said without a benefit',
      [promised({ kind: 'none', value: null, currency: null }), shows('420.00')],
      'partial no-benefit',
    ],
    ['no discount shown', [offerCapture(), shows(null)], 'partial no-discount'],
    ['no subtotal shown', [offerCapture(), cartCapture({ facts: [] })], 'partial no-subtotal'],
    ['an amount promised and taken off', [promised(thirty), shows('-30.00')], 'met agrees'],
    ['less than the amount', [promised(thirty), shows('20')], 'conflict differs'],
    ['a multiple of the amount', [promised(thirty), shows('90.00')], 'partial per-piece'],
    ['another currency', [promised(thirty), shows('30.00', 'EUR')], 'partial other-currency'],
    ['free shipping promised and given', [promised(freight), shipping('0.00')], 'met shipping-free'],
    ['free shipping promised, shipping charged', [promised(freight), shipping('85.00')], 'conflict shipping-charged'],
    ['free shipping promised, none shown', [promised(freight), shows('1')], 'partial no-shipping'],
    [
      'a unit price promised',
      [promised({ kind: 'unit-price', value: 8.9, currency: 'USD' }), shows('1')],
      'partial not-computable',
    ],
    ['a weak capture of the right sum', [offerCapture(), cartCapture(weak)], 'partial agrees weak-capture page-moved'],
    ['a kept refusal', [offerCapture(), cartCapture({ attempt: refused })], 'not-needed refused'],
    ['a refusal in a weak capture', [offerCapture(), cartCapture({ attempt: refused, ...weak })], 'missing none'],
  ])('%s', (_, captures, verdict) => {
    expect(verdictOf('code-applied', captures)).toBe(verdict);
  });

  it('says both percentages', () => {
    const [reason] = lineOf('code-applied', [offerCapture(), shows('336.00')]).reasons;
    expect(reason?.params).toEqual({ code: 'LED2026', promised: '15 %', shown: '12 %' });
  });

  it('takes the discount of the order where one code was applied', () => {
    const facts = [makeFact('order.subtotal', money('2800.00')), makeFact('order.discount', money('-420.00'))];
    expect(verdictOf('code-applied', [offerCapture(), cartCapture({ facts, attempt: { discount: null } })])).toBe(
      'met agrees',
    );
  });

  it('is decided by the cart that was kept last', () => {
    const before = cartCapture({ id: 'c-a', attempt: { discount: money('336.00') } });
    const after = cartCapture({ id: 'c-b', at: clock('06 11:00') });
    expect(verdictOf('code-applied', [offerCapture(), before, after])).toBe('met agrees');
    expect(
      verdictOf('code-applied', [
        offerCapture(),
        { ...after },
        cartCapture({ id: 'c-c', at: clock('06 12:00'), attempt: { discount: money('1') } }),
      ]),
    ).toBe('conflict differs');
  });

  it('accepts a benefit that the supplier restated', () => {
    const restated = offerCapture({
      id: 'c-2',
      message: { key: 'm2' },
      code: { offer: { kind: 'percent', value: 12, currency: null } },
    });
    expect(verdictOf('code-applied', [offerCapture(), restated, shows('336.00')])).toBe('met agrees');
  });

  it('opens the cart', () => {
    expect(lineOf('code-applied', [offerCapture(), orderCapture()]).next).toMatchObject({
      does: 'open',
      url: 'https://carp.alibaba.com/purchaseList',
    });
  });
});
