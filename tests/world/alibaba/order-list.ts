import { type Html, html } from '../client/markup.ts';
import { amounts, money, orderId, product, supplier } from '../deal.ts';
import type { Answer, Visit } from '../site.ts';
import { alibabaPage } from './frame.ts';
import { placedAt } from './order.ts';

type Order = {
  readonly id: string;
  readonly at: number;
  readonly supplier: string;
  readonly status: string;
  readonly cents: number;
  readonly what: string;
};

const DAY = 86_400_000;

const day = (at: number): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const item = (order: Order): Html => html`<div class="order-list-item trade-card">
  <div class="order-line"><span class="order-id">Order #${order.id}</span><span class="order-date">Order date: ${day(order.at)}</span><span class="order-status">${order.status}</span></div>
  <div class="order-line"><a class="supplier-name">${order.supplier}</a><span class="order-amount">Total: USD ${money(order.cents)}</span></div>
  <div class="product-desc">${order.what}</div><a href="https://biz.alibaba.com/ta/detail.htm?orderId=${order.id}">View details</a></div>`;

export function orderListPage(visit: Visit): Answer {
  const total = amounts.subtotal + amounts.shipping;
  const orders: readonly Order[] = [
    {
      id: orderId,
      at: placedAt(visit, orderId),
      supplier: supplier.company,
      status: 'Waiting for supplier to ship',
      cents: total,
      what: product.name,
    },
    {
      id: '298117200345566778',
      at: visit.now - 64 * DAY,
      supplier: 'Arredo Milano Srl',
      status: 'Completed',
      cents: 118_000,
      what: 'Oak side table, 12 pieces',
    },
    {
      id: '287003411290087125',
      at: visit.now - 131 * DAY,
      supplier: 'Surat Weave Textiles',
      status: 'Completed & In Review',
      cents: 64_250,
      what: 'Cotton curtain, 80 pieces',
    },
  ];
  return alibabaPage({
    title: 'Manage orders - Alibaba.com',
    styles: ['alibaba/trade.css'],
    body: html`<main class="trade-layout single"><h1>Your orders</h1>
      <div role="tablist"><span role="tab" aria-selected="true">All</span> <span role="tab" aria-selected="false">To pay</span></div>
      ${orders.map(item)}
      <div class="next-pagination"><span class="next-current" aria-label="Page 1, 1 pages">1</span> 3 items</div></main>`,
  });
}
