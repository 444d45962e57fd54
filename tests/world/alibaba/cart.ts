import { html } from '../client/markup.ts';
import { amounts, money, product, supplier } from '../deal.ts';
import { pictureUrl } from '../others/alicdn.ts';
import type { Answer, Visit } from '../site.ts';
import { alibabaPage } from './frame.ts';
import { promoBox } from './promo.ts';

export const cartPage = (visit: Visit): Answer =>
  alibabaPage({
    title: 'Shopping cart - Alibaba.com',
    styles: ['alibaba/trade.css'],
    scripts: ['promo'],
    body: html`<main class="trade-layout"><div class="trade-main"><h1>Shopping cart (1)</h1>
      <section class="trade-card"><h2>Supplier: <a href="${supplier.profileUrl}">${supplier.company}</a></h2>
        <div class="cart-item"><input type="checkbox" checked aria-label="Select"><img width="96" height="96" src="${pictureUrl('panel-front')}" alt="">
          <div><a href="https://www.alibaba.com/product-detail/LED-Panel-60x60_${product.id}.html">${product.name}</a><p>Colour temperature: 4000 K</p></div>
          <div class="cart-price"><b>USD ${money(amounts.unit)}</b> / piece<p>Quantity: ${product.quantity}</p><p>USD ${money(amounts.subtotal)}</p></div></div>
      </section></div>
      ${promoBox(visit, html`<a class="button-primary" href="https://biz.alibaba.com/checkout/order.htm?cartIds=88301">Check out</a>`)}</main>`,
  });
