import { type Html, html } from './markup.ts';

export type Outcome = 'none' | 'applied' | 'less' | 'refused';

/** Amounts in US cents. */
export type Sums = { readonly subtotal: number; readonly shipping: number };

const PERCENT: Readonly<Record<Outcome, number>> = { none: 0, applied: 15, less: 12, refused: 0 };

const money = (cents: number): string =>
  (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

const line = (name: string, label: string, value: string): Html =>
  html`<div class="summary-row ${name}"><span class="summary-label">${label}</span> <span class="summary-value">${value}</span></div>`;

/** The sums of a cart or an order, in the words of the site. */
export function orderSummary(sums: Sums, outcome: Outcome, code: string): Html {
  const discount = Math.round((sums.subtotal * PERCENT[outcome]) / 100);
  return html`${line('subtotal', 'Item subtotal', `USD ${money(sums.subtotal)}`)}
    ${discount > 0 && line('discount', `Coupon ${code}`, `- USD ${money(discount)}`)}
    ${line('shipping', 'Shipping fee', `USD ${money(sums.shipping)}`)}
    ${line('total', 'Total', `USD ${money(sums.subtotal - discount + sums.shipping)}`)}`;
}

/** What stands under the box of the code after a try. */
export function promoMessage(outcome: Outcome, code: string, errorId: string): Html {
  if (outcome === 'refused') {
    return html`<p class="promo-error" role="alert">This code cannot be applied to your order. (${errorId})</p>`;
  }
  if (outcome === 'none') return html``;
  return html`<p class="promo-applied" role="status">Code ${code} applied.</p>`;
}
