import { describe, expect, it } from 'vitest';
import { cartCapture, clock, makeFact, offerCapture, orderCapture } from '../../../support/make-capture.ts';
import { lineOf, verdictOf } from './assess.ts';

const off = { facts: [makeFact('protection.active', false)] };

describe('the protection', () => {
  it.each([
    ['only talk', [offerCapture()], 'not-yet no-order'],
    ['a cart', [cartCapture()], 'missing order-not-kept'],
    ['an order with protection', [orderCapture()], 'met on'],
    ['an order without protection', [orderCapture(off)], 'conflict off'],
    ['an order page that does not say', [orderCapture({ facts: [] })], 'missing not-stated'],
    ['a weak capture', [orderCapture({ quality: ['picture-blank'] })], 'partial weak-capture picture-blank'],
    [
      'switched off and on again',
      [orderCapture({ ...off, id: 'a' }), orderCapture({ id: 'b', at: clock('08 10:00') })],
      'met on',
    ],
    [
      'a later weak capture',
      [orderCapture(), orderCapture({ id: 'z', at: clock('09 10:00'), quality: ['page-moved'] })],
      'met on',
    ],
  ])('%s', (_, captures, verdict) => {
    expect(verdictOf('protection', captures)).toBe(verdict);
  });

  it('opens the list of orders', () => {
    expect(lineOf('protection', [cartCapture()]).next?.url).toBe('https://biz.alibaba.com/order/list.htm');
  });
});
