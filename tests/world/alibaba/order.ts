import { type Html, html } from '../client/markup.ts';
import { type Outcome, orderSummary } from '../client/order-summary.ts';
import { amounts, buyer, orderId, product, supplier } from '../deal.ts';
import { pictureUrl } from '../others/alicdn.ts';
import { type Answer, param, type Visit } from '../site.ts';
import { alibabaPage } from './frame.ts';

/** The site writes Pacific time without daylight saving: 2026-11-22 19:22:59 PST. */
const pacific = (at: number): string =>
  `${new Date(at - 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ')} PST`;

/** `?placed=` sets the time of the order; else it is placed when it is first looked at. */
export function placedAt(visit: Visit, id: string): number {
  const given = Date.parse(param(visit, 'placed'));
  return Number.isNaN(given) ? visit.placedAt(id) : given;
}

const protectionBlock: Html = html`<section class="trade-card protection"><h2>Trade Assurance</h2><p>This order is protected by Trade Assurance.</p>
  <p>Refund policy: claim a refund if your order does not ship, is missing, or arrives with product issues, up to 30 days after delivery.</p></section>`;
const noProtection: Html = html`<section class="trade-card"><h2>Payment outside Alibaba.com</h2><p>This order is not covered by Trade Assurance.</p></section>`;

const fact = (label: string, value: string | Html): Html =>
  html`<div class="fact"><span>${label}</span> <b>${value}</b></div>`;

function outcomeFor(code: string, visit: Visit): Outcome {
  if (code === '') return 'none';
  return param(visit, 'outcome') === 'less' ? 'less' : 'applied';
}

/** The order's page: read by its labels, for its class names are not known to anybody. `?status=unpaid`, `?protection=off`, `?code=`. */
export function orderPage(visit: Visit): Answer {
  const id = param(visit, 'orderId', orderId);
  const unpaid = param(visit, 'status') === 'unpaid';
  const code = param(visit, 'code');
  const paid = Date.parse(param(visit, 'paid'));
  return alibabaPage({
    title: 'Order details - Alibaba.com',
    styles: ['alibaba/trade.css'],
    body: html`<main class="trade-layout"><div class="trade-main"><h1>Order details</h1>
      <section class="trade-card order-head">
        <p class="order-state">${unpaid ? 'Unpaid' : 'Waiting for supplier to ship'}</p>
        ${fact('Trade Assurance Order no.', id)}
        ${fact('Supplier:', html`<a href="${supplier.profileUrl}">${supplier.company}</a>`)}
        ${fact('Order date', pacific(placedAt(visit, id)))}
        ${Number.isNaN(paid) ? null : fact('Payment date', pacific(paid))}
        ${unpaid && html`<a class="button-primary" href="https://cashier.alibaba.com/payment/pay.htm?orderId=${id}">Pay now</a>`}
        <div class="order-steps">Order placed · Payment · Shipping · Delivered · Completed</div></section>
      ${param(visit, 'protection') === 'off' ? noProtection : protectionBlock}
      <section class="trade-card" id="newBuyerShipment_1-heading"><h2>Shipment</h2><p>Ship to: ${buyer.name}, Hamngatan 12, 211 22 Malmö, Sweden</p><p>Sea freight, 32 days, DAP</p></section>
      <section class="trade-card"><h2>Products</h2><div class="cart-item"><img width="96" height="96" src="${pictureUrl('panel-front')}" alt="">
        <div>${product.name}<p>${product.quantity} pieces x USD 14.00</p></div></div></section></div>
      <aside class="summary-card"><h2>Payment summary</h2>
        <div class="order-summary">${orderSummary({ subtotal: amounts.subtotal, shipping: amounts.shipping }, outcomeFor(code, visit), code)}</div></aside></main>`,
  });
}
