import { type Html, html } from '../client/markup.ts';
import { supplier } from '../deal.ts';
import type { Answer } from '../site.ts';
import { alibabaPage } from './frame.ts';
import { performance, reviews, showcase } from './profile-facts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A module of about 2019 to 2026: its data stand URL-encoded in an attribute. */
function moduleBox(name: string, fields: Fields, content: Html): Html {
  const data = Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, { value }]));
  const encoded = encodeURIComponent(JSON.stringify({ mds: { moduleData: { data } } }));
  return html`<div module-name="${name}" module-data="${encoded}" class="shop-section">${content}</div>`;
}

const row = (label: string, value: string): Html =>
  html`<tr><td class="field-title">${label}</td><td class="field-content-wrap"><div class="content-value" title="${value}">${value}</div></td></tr>`;

/** The profile as it was until 2026. */
export const olderProfile = (): Answer =>
  alibabaPage({
    title: `Company Overview - ${supplier.company}`,
    styles: ['alibaba/shop.css'],
    body: html`<main class="shop-layout">
    ${moduleBox(
      'icbu-pc-shopSign',
      { companyName: supplier.company, companyJoinYears: String(supplier.years), supplierStars: 4 },
      html`<h1 class="company-name">${supplier.company}</h1><p><span class="icbu-verified-icon verified">Verified</span> ${supplier.years} YRS · CN</p>`,
    )}
    ${moduleBox(
      'icbu-pc-verifiedOverview',
      {
        supplierResponseRate: performance.responseRate,
        supplierResponseTime: performance.responseTime,
        averageStar: performance.rating,
      },
      html`<h2>Performance</h2><table class="company-basicInfo"><tbody>${row('Response rate', performance.responseRate)}
        ${row('Response time', performance.responseTime)}${row('On-time delivery rate', performance.onTime)}${row('Rating', `${performance.rating}/5`)}</tbody></table>`,
    )}
    ${moduleBox(
      'icbu-pc-cpCompanyOverview',
      { companyEstablishedYear: performance.established, companyNumberOfEmployees: performance.employees },
      html`<h2>Company overview</h2><table class="company-basicInfo"><tbody>${row('Year established', performance.established)}
        ${row('Total employees', performance.employees)}${row('Floor space', performance.floor)}</tbody></table>`,
    )}
    ${moduleBox('icbu-pc-productListPc', {}, html`<h2>Products</h2><ul>${showcase.map(([name, price]) => html`<li>${name}: ${price}</li>`)}</ul>`)}
    <section class="shop-section"><h2>Reviews</h2>${reviews.map(([who, where, text]) => html`<p><b>${who}</b>, ${where}: ${text}</p>`)}</section>
    </main>`,
  });
