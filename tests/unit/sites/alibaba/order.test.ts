import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../../lib/domain/reading.schema.ts';
import { alibaba } from '../../../../lib/sites/alibaba/alibaba.ts';
import { pageOf } from '../page-of.ts';

const ORDER = 'https://biz.alibaba.com/ta/detail.htm?orderId=304400112233445566';
const read = (html: string, url = ORDER) => alibaba.read(pageOf(`<html lang="en"><body>${html}</body></html>`, url));
const fact = (html: string, name: Fact['name']) => read(html).facts.find((one) => one.name === name);

const head = '<p>Trade Assurance Order no. 304400112233445566</p><p>Supplier: Brightway Lighting Co., Ltd.</p>';
const sums =
  '<p>Item subtotal</p><p>USD 2,800.00</p><p>Coupon LED2026</p><p>- USD 420.00</p><p>Shipping fee USD 126.00</p><p>Total USD</p><p>USD 2,506.00</p>';

describe('an order page', () => {
  it('is read by its labels', () => {
    const reading = read(`${head}<p>Status: Completed</p><p>Order date 2026-12-05 19:22:59 PST</p>${sums}`);
    expect(
      reading.facts.map(({ name, value }) => [name, typeof value === 'object' && 'from' in value ? value.from : value]),
    ).toEqual([
      ['order.number', '304400112233445566'],
      ['supplier.name', 'Brightway Lighting Co., Ltd.'],
      ['order.status', 'Completed'],
      ['order.placed-at', '2026-12-06T03:22:59.000Z'],
      ['order.subtotal', { amount: '2800.00', currency: 'USD' }],
      ['order.shipping', { amount: '126.00', currency: 'USD' }],
      ['order.discount', { amount: '420.00', currency: 'USD' }],
      ['order.total', { amount: '2506.00', currency: 'USD' }],
      ['order.code', 'LED2026'],
      ['protection.active', true],
      ['protection.text', 'Trade Assurance Order no. 304400112233445566'],
    ]);
    expect([reading.identityRead, reading.problems]).toEqual([true, []]);
  });

  it('leaves a time without a zone open around the earth', () => {
    expect(fact(`${head}<p>Order date</p><p>2026-12-05 19:22:59</p>`, 'order.placed-at')?.value).toEqual({
      written: '2026-12-05 19:22:59',
      certainty: 'ambiguous',
      from: '2026-12-05T05:22:59.000Z',
      to: '2026-12-06T07:22:59.999Z',
      zone: null,
      source: 'text',
    });
  });

  it('is of nobody when its number is not the one of its address', () => {
    const other = head.replace('304400112233445566', '304400112233445567');
    expect(read(other + sums)).toMatchObject({ identityRead: false, problems: [{ code: 'identity-not-read' }] });
    expect(read(`<p>Supplier: B Ltd.</p>${sums}`)).toMatchObject({ identityRead: false });
  });

  it('is known by the number it shows where the address has none', () => {
    expect(read(head + sums, 'https://biz.alibaba.com/order/detail.htm')).toMatchObject({ identityRead: true });
  });

  it('has no status where only the steps of an order are named', () => {
    expect(fact(`${head}<ol><li>Paid</li><li>Shipped</li><li>Delivered</li></ol>`, 'order.status')).toBeUndefined();
    expect(fact(`${head}<h2>Delivering</h2>`, 'order.status')?.value).toBe('Delivering');
  });

  it('says what it lacks', () => {
    expect(read('<p>Order no. 304400112233445566</p><p>Order status: Unpaid</p>').notRead).toEqual([
      'order.placed-at',
      'order.total',
      'protection.active',
    ]);
  });
});

describe('the protection of an order', () => {
  const protection = (html: string) => {
    const found = fact(`<p>Order no. 304400112233445566</p><p>Order status: Unpaid</p>${html}`, 'protection.active');
    return [found?.value, found?.written];
  };

  it('is on when the page says so of this order', () => {
    expect(protection('<p>This order is protected by Trade Assurance.</p>')).toEqual([
      true,
      'This order is protected by Trade Assurance.',
    ]);
    expect(protection('<p>Trade Assurance</p><p>Active</p>')).toEqual([true, 'Trade Assurance: Active']);
  });

  it('is off when the page says so anywhere', () => {
    expect(protection('<p>This order is not covered by Trade Assurance.</p>')[0]).toBe(false);
    expect(protection('<p>Trade Assurance</p><p>Expired</p>')[0]).toBe(false);
    expect(protection('<p>Trade Assurance Order</p><p>Order protection has ended for this order.</p>')[0]).toBe(false);
  });

  it('is not known from what holds for orders in general', () => {
    expect(
      protection('<p>Only orders placed and paid through Alibaba.com can enjoy Trade Assurance protection.</p>'),
    ).toEqual([undefined, undefined]);
    expect(protection('<p>Get 10% off your first Trade Assurance order without risk</p>')).toEqual([
      undefined,
      undefined,
    ]);
    expect(protection('<p>Learn more about order protection</p>')).toEqual([undefined, undefined]);
  });
});

describe('a payment page', () => {
  it('is of the order that its address and its words name', () => {
    const url = 'https://cashier.alibaba.com/payment/pay.htm?orderId=304400112233445566';
    const html =
      '<h1>Pay for order 304400112233445566</h1><p>Total</p><p>USD 2,506.00</p><input name="cardNumber" value="4111111111111111">';
    const reading = read(html, url);
    expect([reading.kind, reading.identityRead]).toEqual(['payment', true]);
    expect(reading.facts.map(({ name }) => name)).toEqual(['order.number', 'order.total']);
    expect(JSON.stringify(reading)).not.toContain('4111');
  });
});
