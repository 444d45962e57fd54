import { describe, expect, it } from 'vitest';
import { alibaba } from '../../../../lib/sites/alibaba/alibaba.ts';
import { pageOf } from '../page-of.ts';

const CART = 'https://carp.alibaba.com/purchaseList';
const read = (html: string) =>
  alibaba.read(pageOf(`<html lang="en"><body><h1>Order summary</h1>${html}</body></html>`, CART));
const attempts = (html: string) => read(html).attempts;

const field = (code: string) =>
  `<label for="promo">Promo code</label><input id="promo" value="${code}"><button>Apply</button>`;
const total =
  '<div><span>Item subtotal</span><span>USD 2,800.00</span></div><div><span>Total</span><span>USD 2,800.00</span></div>';
const discount = '<div><span>Discount (TG-SAVE15)</span><span>-USD 420.00</span></div>';

describe('a try of a code in the cart', () => {
  it('was refused when the page names the error of the order engine, in any spelling', () => {
    for (const error of ['SDE-ERR-7A3F', 'SDE Error 7A3F', 'SDE error: 7a3f', 'SDE_ERR_7A3F'.replaceAll('_', '-')]) {
      expect(attempts(`${field('LED2026')}<p>This code is not for this order. (${error})</p>${total}`)).toEqual([
        {
          code: 'LED2026',
          outcome: 'denied',
          written: `This code is not for this order. (${error})`,
          errorId: 'SDE-ERR-7A3F',
          discount: null,
        },
      ]);
    }
  });

  it('was refused when an alert says so, and its words are kept whole', () => {
    const alert =
      '<div role="alert"><h4>Code not applied</h4><p>Codes cannot be combined with another promotion.</p></div>';
    expect(attempts(`${field('LED2026')}${alert}`)).toEqual([
      {
        code: 'LED2026',
        outcome: 'denied',
        written: 'Code not applied\nCodes cannot be combined with another promotion.',
        errorId: null,
        discount: null,
      },
    ]);
  });

  it('was refused when an alert in its own form says so, whatever the words', () => {
    const locked = `<form>${field('LED2026')}<p role="alert">Too many attempts. Try again in 2 hours.</p></form>`;
    expect(attempts(locked)).toMatchObject([
      { code: 'LED2026', outcome: 'denied', written: 'Too many attempts. Try again in 2 hours.' },
    ]);
  });

  it('was accepted when the page says so, with the discount of the summary', () => {
    expect(attempts(`${field('TG-SAVE15')}<p role="status">Code TG-SAVE15 applied.</p>${discount}${total}`)).toEqual([
      {
        code: 'TG-SAVE15',
        outcome: 'applied',
        written: 'Code TG-SAVE15 applied.',
        errorId: null,
        discount: { amount: '420.00', currency: 'USD' },
      },
    ]);
  });

  it('was accepted when a line of the summary names the code and takes money off', () => {
    expect(attempts(`${field('')}${discount}${total}`)).toEqual([
      {
        code: 'TG-SAVE15',
        outcome: 'applied',
        written: 'Discount (TG-SAVE15) -USD 420.00',
        errorId: null,
        discount: { amount: '420.00', currency: 'USD' },
      },
    ]);
  });

  it('keeps a refused and an accepted code apart', () => {
    const both = attempts(`${field('LED2026')}<p role="alert">LED2026 is invalid. SDE-ERR-7A3F</p>${discount}${total}`);
    expect(both.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['LED2026', 'denied'],
      ['TG-SAVE15', 'applied'],
    ]);
  });

  it('is one try when a toast and the form say the same', () => {
    const twice =
      '<div class="toast">Failed to apply LED2026</div><p class="promo-error">Invalid code (SDE-ERR-7A3F)</p>';
    expect(attempts(field('LED2026') + twice)).toMatchObject([
      { code: 'LED2026', outcome: 'denied', errorId: 'SDE-ERR-7A3F' },
    ]);
  });

  it('is not seen in standing terms, in hidden texts, in a code that was only typed, or in other news', () => {
    expect(attempts(`${field('LED2026')}<p>Promo codes cannot be combined with other offers.</p>`)).toEqual([]);
    expect(attempts(`${field('LED2026')}<p role="alert" hidden>Invalid code</p>`)).toEqual([]);
    expect(attempts(`${field('LED2026')}${total}`)).toEqual([]);
    expect(
      attempts(
        '<div role="status">Address added</div><div class="notice">Shipping to your region is not available</div>',
      ),
    ).toEqual([]);
    expect(attempts('<div><span>Discount</span><span>-USD 50.00</span></div>')).toEqual([]);
  });
});

describe('the sums of a cart', () => {
  const valuesOf = (html: string) => Object.fromEntries(read(html).facts.map(({ name, value }) => [name, value]));

  it('are read by their labels', () => {
    expect(valuesOf(`${discount}${total}<div>Shipping fee: USD 126.00</div>`)).toEqual({
      'order.subtotal': { amount: '2800.00', currency: 'USD' },
      'order.shipping': { amount: '126.00', currency: 'USD' },
      'order.discount': { amount: '420.00', currency: 'USD' },
      'order.total': { amount: '2800.00', currency: 'USD' },
      'order.code': 'TG-SAVE15',
    });
  });

  it('are read when the price is split over elements, and when a table has the same words as heads', () => {
    expect(valuesOf('<dl><dt>Total</dt><dd><i>US $</i><i>1</i><i>.20</i></dd></dl>')).toEqual({
      'order.total': { amount: '1.20', currency: 'USD' },
    });
    const table = '<table><tr><th>Product</th><th>Total</th></tr><tr><td>Lamp</td><td>USD 10.00</td></tr></table>';
    expect(valuesOf(`${table}<p>Total</p><p>USD 2,800.00</p>`)).toEqual({
      'order.total': { amount: '2800.00', currency: 'USD' },
    });
  });

  it('are not read from what the page hides', () => {
    expect(
      valuesOf('<div style="visibility: hidden"><p>Total</p><p>USD 1.00</p></div><p>Total</p><p>USD 2.00</p>'),
    ).toEqual({
      'order.total': { amount: '2.00', currency: 'USD' },
    });
  });

  it('are not guessed when a page says two of them; the summary decides', () => {
    const two = '<p>Subtotal</p><p>USD 10.00</p><p>Subtotal</p><p>USD 20.00</p>';
    expect(valuesOf(two)).toEqual({});
    expect(read(two).notRead).toEqual(['order.subtotal', 'order.total']);
    expect(valuesOf(`${two}<div class="order-summary"><p>Subtotal</p><p>USD 30.00</p></div>`)).toEqual({
      'order.subtotal': { amount: '30.00', currency: 'USD' },
    });
  });

  it('belong to one supplier, or to nobody', () => {
    const shop = (label: string) => `<p>Supplier: <a href="https://${label}.en.alibaba.com/">${label} Ltd.</a></p>`;
    expect(read(shop('one') + total)).toMatchObject({
      identityRead: true,
      counterparty: { company: 'one Ltd.', accountId: 'one' },
    });
    expect(read(shop('one') + shop('two') + total)).toMatchObject({
      identityRead: false,
      counterparty: null,
      problems: [{ code: 'identity-not-read' }],
    });
  });
});
