import { type Html, html } from '../client/markup.ts';
import { buyer } from '../deal.ts';
import { type Answer, htmlPage } from '../site.ts';

type AlibabaPage = {
  readonly title: string;
  readonly styles?: readonly string[];
  readonly scripts?: readonly string[];
  readonly head?: Html;
  readonly body: Html;
};

const header = html`<header class="tnh">
  <a class="tnh-logo" href="https://www.alibaba.com/">Alibaba<b>.com</b></a>
  <form class="tnh-search"><input aria-label="Search" placeholder="led panel 60x60"><button type="button">Search</button></form>
  <nav class="tnh-links"><a href="https://message.alibaba.com/message/messenger.htm#/">Messages</a>
  <a href="https://biz.alibaba.com/order/list.htm">Orders</a><a href="https://carp.alibaba.com/purchaseList">Cart</a>
  <span class="tnh-account">Hi, ${buyer.name.split(' ')[0] ?? ''}</span></nav>
</header>`;

const footer = html`<footer class="tnh-footer">
  <p>Alibaba.com Site: International · Español · Português · Deutsch · Français · 简体中文</p>
  <p>Browse alphabetically: Showroom · Country Search · Suppliers · Wholesaler · Affiliate</p>
  <p>Terms of Use · Privacy Policy · User Information Legal Enquiry Guide</p>
</footer>`;

/** A page with the head and foot that all of the shop's pages share. */
export const alibabaPage = (page: AlibabaPage): Answer =>
  htmlPage({
    ...page,
    styles: ['alibaba/frame.css', ...(page.styles ?? [])],
    body: html`${header}${page.body}${footer}`,
  });
