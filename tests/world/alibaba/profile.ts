import { type Html, html, inlineJson } from '../client/markup.ts';
import { supplier } from '../deal.ts';
import { pictureUrl } from '../others/alicdn.ts';
import { secrets } from '../secrets.ts';
import { type Answer, param, type Visit } from '../site.ts';
import { alibabaPage } from './frame.ts';
import { certificates, markets, performance, reviews, shopBizData, showcase } from './profile-facts.ts';
import { olderProfile } from './profile-older.ts';

const section = (name: string, heading: string, content: Html): Html =>
  html`<section data-module-name="${name}" class="shop-section"><h2>${heading}</h2>${content}</section>`;

const figure = (label: string, value: string, peers = ''): Html =>
  html`<div class="figure"><span class="label">${label}</span> <span class="value">${value}</span>${peers && html`<span class="peers">Peers: ${peers}</span>`}</div>`;

const sign = html`<section data-module-name="shopSign" class="company-card">
  <div class="company-logo">BW</div>
  <div><h1 class="company-name">${supplier.company}</h1>
    <p class="company-line"><img class="verify-icon" src="${pictureUrl('verified-icon')}" alt="Verified"> <span>${supplier.years} yrs</span> · Shenzhen, ${supplier.country} · Custom manufacturer</p>
    <p>Main products: LED panel light, linear light, high bay light, LED driver</p></div>
  <div class="company-actions"><button class="button-primary" type="button">Contact supplier</button><button class="button-plain" type="button">Chat now</button></div>
  <nav class="shop-tabs"><a href="/">Home</a><a href="/productlist.html">Products</a><b>Profile</b><a href="/company_profile/feedback.html">Reviews</a></nav>
</section>`;

const performanceSection = section(
  'supplierPerformance',
  'Performance',
  html`<div class="figures">
    <div class="figure"><span class="label">Rating</span> <a class="value" href="/company_profile/feedback.html">${performance.rating}/5</a><span class="peers">${performance.reviews} reviews</span></div>
    ${figure('Response rate', performance.responseRate)}${figure('Response time', performance.responseTime, '≤6h')}
    ${figure('On-time delivery rate', performance.onTime)}${figure('Transactions', `${performance.transactions}`)}
    ${figure('Online revenue', performance.revenue)}${figure('Reorder rate', performance.reorderRate, '18%')}
  </div>`,
);

const overview = section(
  'companyOverview',
  'Company overview',
  html`<p>Founded in ${performance.established}, we develop and make recessed LED panels and drivers in Bao'an, Shenzhen. Two assembly lines, an integrating
    sphere, an ageing hall for 2,000 panels and a laboratory of our own. 我们专注于LED面板灯的研发与生产。</p>
  <table class="company-table"><tbody>
    ${[
      ['Year established', performance.established],
      ['Total employees', performance.employees],
      ['Floor space', performance.floor],
      ['Location', 'Building 4, Heping Industrial Park, Bao’an District, Shenzhen, China'],
      ['Accepted payment', 'Trade Assurance, T/T, L/C'],
    ].map(([label = '', value = '']) => html`<tr><th>${label}</th><td>${value}</td></tr>`)}
  </tbody></table>`,
);

const protection = section(
  'tradeAssurance',
  'Trade Assurance',
  html`<p class="ta-line"><b>Trade Assurance</b> Only orders placed and paid through Alibaba.com can enjoy free protection.</p>`,
);

const capability = section(
  'factoryCapability',
  'Factory capability',
  html`<div class="pictures">${[
    'Assembly line 1',
    'Assembly line 2',
    'Integrating sphere',
    'Ageing hall',
    'Warehouse',
    'Showroom',
  ].map(
    (name) =>
      html`<figure><img loading="lazy" width="240" height="240" src="${pictureUrl(name.toLowerCase().replaceAll(' ', '-'), 'sc04')}" alt=""><figcaption>${name}</figcaption></figure>`,
  )}</div>`,
);

const tables = html`${section(
  'tradeCapacityMarkets',
  'Main markets',
  html`<table class="company-table"><tbody>${markets.map(([name, share]) => html`<tr><th>${name}</th><td><span class="bar" style="width: ${share}"></span> ${share}</td></tr>`)}</tbody></table>`,
)}${section(
  'certifications',
  'Certifications',
  html`<div class="certificates">${certificates.map(([name, category, id]) => html`<div class="certificate"><b>${name}</b><p>${category}</p><p>No. ${id}</p></div>`)}</div>`,
)}`;

const productGrid = section(
  'productCategories',
  'Popular products',
  html`<div class="product-grid">${showcase.map(
    ([
      name,
      price,
      moq,
      picture,
    ]) => html`<a class="product-tile" href="https://www.alibaba.com/product-detail/LED-Panel-60x60_1600123456789.html">
      <img loading="lazy" width="240" height="240" src="${pictureUrl(picture)}" alt=""><span>${name}</span><b>${price}</b><small>Min. order: ${moq}</small></a>`,
  )}</div>`,
);

const reviewSection = section(
  'companyReviews',
  'Latest reviews',
  html`${reviews.map(([who, where, text]) => html`<article class="review"><b>${who}</b> <span>${where} · ★★★★★</span><p>${text}</p></article>`)}`,
);

/** A supplier's profile, as of October 2026, or the generation before with `?generation=2`. */
export function profilePage(visit: Visit): Answer {
  if (param(visit, 'generation') === '2') return olderProfile();
  return alibabaPage({
    title: `Company Overview - ${supplier.company}`,
    styles: ['alibaba/shop.css'],
    head: html`<script>window.shopBizData = ${inlineJson(shopBizData(secrets.csrfToken))};</script>
<link rel="canonical" href="${supplier.profileUrl}">`,
    body: html`<main class="shop-layout">${sign}${performanceSection}${protection}${overview}${capability}${tables}${productGrid}${reviewSection}</main>`,
  });
}
