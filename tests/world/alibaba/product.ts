import { type Html, html, inlineJson } from '../client/markup.ts';
import { product, supplier } from '../deal.ts';
import { pictureUrl } from '../others/alicdn.ts';
import { type Answer, param, type Visit } from '../site.ts';
import { alibabaPage } from './frame.ts';
import { performance } from './profile-facts.ts';

const ladder = [
  { min: 50, max: 199, price: 17.5, formatPrice: 'US$17.50' },
  { min: 200, max: 499, price: 14, formatPrice: 'US$14.00' },
  { min: 500, max: -1, price: 13.2, formatPrice: 'US$13.20' },
] as const;

const attributes = [
  ['Model number', product.model],
  ['Power', '40 W'],
  ['Colour temperature', '3000 K / 4000 K / 6500 K'],
  ['Luminous flux', '4,400 lm'],
  ['Unified glare rating', 'UGR<19'],
  ['Size', '595 x 595 x 30 mm'],
  ['Warranty', '5 years'],
] as const;

const detailData = {
  globalData: {
    product: {
      productId: product.id,
      subject: product.name,
      moq: 50,
      productBasicProperties: attributes.map(([attrName, attrValue]) => ({ attrName, attrValue })),
      price: { productLadderPrices: ladder, unit: 'pieces', unitEven: 'piece' },
    },
    seller: {
      companyId: 2200611849,
      companyName: supplier.company,
      subDomain: supplier.shop,
      homeUrl: 'https://brightway-led.en.alibaba.com',
      companyProfileUrl: supplier.profileUrl,
      companyRegisterCountry: 'CN',
      companyJoinYears: supplier.years,
      localCompanyJoinYears: `${supplier.years} yrs`,
      supplierOnTimeDeliveryRate: performance.onTime,
      responseTimeText: performance.responseTime,
      supplierRatingReviews: { averageStar: performance.rating, totalReviewOrderCount: performance.reviews },
      companyHasPassAssessment: true,
      baoAccountIsService: true,
      contactName: supplier.contact,
    },
    trade: { globalTradeAssuranceForBuyer: true },
  },
  nodeMap: {},
  hierarchy: {},
  metaData: {},
  devData: {},
};

const moduleBox = (name: string, content: Html): Html =>
  html`<div data-module-name="${name}" class="${name} product-module">${content}</div>`;

const range = ({ min, max }: (typeof ladder)[number]): string =>
  max < 0 ? `≥ ${min} pieces` : `${min} - ${max} pieces`;

const gallery = html`<div class="gallery"><img width="420" height="420" src="${pictureUrl('panel-front')}" alt="">
  <div class="thumbs">${['panel-front', 'panel-back', 'panel-side', 'driver'].map((name) => html`<img width="64" height="64" src="${pictureUrl(name)}" alt="">`)}</div></div>`;

const buying = html`${moduleBox('module_title', html`<h1 title="${product.name}">${product.name}</h1>`)}
  ${moduleBox('module_company', html`<a href="https://brightway-led.en.alibaba.com/">${supplier.company}</a> <span>${supplier.years} yrs</span> <span>CN</span>`)}
  ${moduleBox('module_price', html`<div data-testid="ladder-price">${ladder.map((step) => html`<div class="price-item"><span>${range(step)}</span><b>$${step.price.toFixed(2)}</b></div>`)}</div>`)}
  ${moduleBox('module_sku', html`<p>Colour temperature: <b>4000 K</b></p><p>Quantity: ${product.quantity} pieces</p>`)}
  ${moduleBox(
    'module_actions',
    html`<div data-testid="wholesaleSkuSummary-ORDER"><button class="button-primary" type="button">Start order</button></div>
    <div data-testid="wholesaleSkuSummary-CART"><a class="button-plain" href="https://carp.alibaba.com/purchaseList">Add to cart</a></div>
    <div data-testid="wholesaleSkuSummary-CHAT"><a class="button-plain" href="https://message.alibaba.com/message/messenger.htm#/">Chat now</a></div>`,
  )}
  ${moduleBox('module_ta_plus', html`<h3>Alibaba.com order protection</h3><p>Only orders placed and paid through Alibaba.com can enjoy free protection by Trade Assurance.</p>`)}`;

const details = html`${moduleBox(
  'module_attribute',
  html`<h2>Key attributes</h2>${attributes.map(
    ([name, value]) =>
      html`<div data-testid="module-attribute-row" class="attribute"><span data-testid="module-attribute-row-name-text">${name}</span><span data-testid="module-attribute-row-value-text">${value}</span></div>`,
  )}`,
)}
  ${moduleBox(
    'module_unifed_company_card',
    html`<h2>Know your supplier</h2><p><b>${supplier.company}</b></p><p>${supplier.years} yrs on Alibaba.com · Located in CN</p>
    <p>On-time delivery rate ${performance.onTime}</p><p>Response Time ${performance.responseTime}</p><p>Online revenue ${performance.revenue}</p>
    <p><a href="${supplier.profileUrl}">Company profile</a> <a href="https://brightway-led.en.alibaba.com/productlist.html">More products</a></p>`,
  )}`;

/** A product page in the flow with prices and cart (2026-02); `?chat=open` opens the chat as a frame of another origin. */
export function productPage(visit: Visit): Answer {
  const overlay = html`<div class="chat-overlay"><iframe title="Chat with supplier" src="https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&amp;hideMenu=1#/"></iframe></div>`;
  return alibabaPage({
    title: `${product.name} - Buy Led Panel,Panel Light Product on Alibaba.com`,
    styles: ['alibaba/shop.css'],
    head: html`<script>window.detailData = ${inlineJson(detailData)};</script>`,
    body: html`<main class="product-layout">${gallery}<div class="buying">${buying}</div></main>
      <div class="product-details">${details}</div>${param(visit, 'chat') === 'open' ? overlay : null}`,
  });
}
