import { html } from '../client/markup.ts';
import { buyer, orderId, product, supplier } from '../deal.ts';
import { secrets } from '../secrets.ts';
import type { Answer, Visit } from '../site.ts';
import { alibabaPage } from './frame.ts';
import { promoBox } from './promo.ts';

export const checkoutPage = (visit: Visit): Answer =>
  alibabaPage({
    title: 'Checkout - Alibaba.com',
    styles: ['alibaba/trade.css'],
    scripts: ['promo'],
    body: html`<main class="trade-layout"><div class="trade-main"><h1>Checkout</h1>
      <section class="trade-card"><h2>Shipping address</h2><p>${buyer.name}, ${buyer.company}</p><p>Hamngatan 12, 211 22 Malmö, Sweden</p></section>
      <section class="trade-card"><h2>Payment method</h2><p>Credit or debit card · TT · PayPal</p>
        <input type="hidden" name="_tb_token_" value="${secrets.hiddenField}"></section>
      <section class="trade-card"><h2>Supplier: <a href="${supplier.profileUrl}">${supplier.company}</a></h2><p>${product.name}</p><p>Quantity: ${product.quantity} · Ship by sea, 32 days</p></section></div>
      ${promoBox(visit, html`<a class="button-primary" href="https://biz.alibaba.com/ta/detail.htm?orderId=${orderId}">Place order</a>`)}</main>`,
  });
