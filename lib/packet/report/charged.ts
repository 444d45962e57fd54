import type { FactName } from '../../domain/reading.schema.ts';
import type { Case } from '../case.ts';
import type { Exhibit } from '../exhibit.ts';
import { agreements } from './agreements.ts';
import { attemptText } from './attempt-text.ts';
import { type Html, html } from './html.ts';
import { moneyOf } from './money-of.ts';
import { refer } from './refer.ts';
import type { Voice } from './voice.ts';

const MONEY = [
  'order.subtotal',
  'order.shipping',
  'order.discount',
  'order.total',
] as const satisfies readonly FactName[];

/** Promised against charged: what each cart, checkout and order page shows, and the arithmetic against each promise. */
export function charged(told: Case, voice: Voice): Html {
  const { say } = voice;
  const pages = told.exhibits.filter(
    ({ row }) =>
      (row.record.reading?.attempts ?? []).length > 0 || MONEY.some((name) => moneyOf({ row }, name) !== null),
  );
  return html`<section id="charged"><h2>${say('packet.charged.title')}</h2>
${pages.length === 0 ? html`<p>${say('packet.charged.none')}</p>` : pages.map((page) => pageShown(page, told, voice))}</section>`;
}

function pageShown(page: Exhibit, told: Case, voice: Voice): Html {
  const { say, formats } = voice;
  const { reading, when } = page.row.record;
  const cell = (name: FactName): Html => {
    const money = moneyOf(page, name);
    return html`<td>${money === null ? say('packet.notShown') : formats.money(money)}</td>`;
  };
  return html`<h3>${refer([page.number])} · ${say(`packet.kind.${reading?.kind ?? 'unknown'}`)} · ${formats.time(when.started)}</h3>
<table><thead><tr><th scope="col">${say('packet.charged.subtotal')}</th><th scope="col">${say('packet.charged.shipping')}</th>
<th scope="col">${say('packet.charged.discount')}</th><th scope="col">${say('packet.charged.total')}</th></tr></thead>
<tbody><tr>${MONEY.map(cell)}</tr></tbody></table>
${(reading?.attempts ?? []).map((attempt) => html`<p>${attemptText(attempt, voice)}</p>`)}
${agreements(page, told, voice)}`;
}
