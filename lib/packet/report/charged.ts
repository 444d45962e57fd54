import { compareWithOffer } from '../../domain/offer-arithmetic.ts';
import type { Attempt, FactName, Money } from '../../domain/reading.schema.ts';
import type { Case } from '../case.ts';
import type { Exhibit } from '../exhibit.ts';
import { foreign, type Html, html } from './html.ts';
import { offerText } from './offer-text.ts';
import { promises } from './promises.ts';
import { refer } from './refer.ts';
import type { Voice } from './voice.ts';

const MONEY = [
  'order.subtotal',
  'order.shipping',
  'order.discount',
  'order.total',
] as const satisfies readonly FactName[];

/** Promised against charged: what each cart, checkout and order page shows, and the arithmetic against each offer. */
export function charged(told: Case, voice: Voice): Html {
  const { say } = voice;
  const pages = told.exhibits.filter(
    (exhibit) => attemptsOf(exhibit).length > 0 || MONEY.some((name) => moneyOf(exhibit, name) !== null),
  );
  return html`<section id="charged"><h2>${say('packet.charged.title')}</h2>
${pages.length === 0 ? html`<p>${say('packet.charged.none')}</p>` : pages.map((page) => pageShown(page, told, voice))}</section>`;
}

const attemptsOf = ({ row }: Exhibit): readonly Attempt[] => row.record.reading?.attempts ?? [];

function moneyOf({ row }: Exhibit, name: FactName): Money | null {
  const value = row.record.reading?.facts.find((fact) => fact.name === name)?.value;
  return typeof value === 'object' && 'amount' in value ? value : null;
}

function pageShown(page: Exhibit, told: Case, voice: Voice): Html {
  const { say, formats } = voice;
  const cell = (name: FactName): Html => {
    const money = moneyOf(page, name);
    return html`<td>${money === null ? say('packet.notShown') : formats.money(money)}</td>`;
  };
  return html`<h3>${refer([page.number])} · ${say(`packet.kind.${page.row.record.reading?.kind ?? 'unknown'}`)} · ${formats.time(page.row.record.when.started)}</h3>
<table><thead><tr><th scope="col">${say('packet.charged.subtotal')}</th><th scope="col">${say('packet.charged.shipping')}</th>
<th scope="col">${say('packet.charged.discount')}</th><th scope="col">${say('packet.charged.total')}</th></tr></thead>
<tbody><tr>${MONEY.map(cell)}</tr></tbody></table>
${attemptsOf(page).map((attempt) => html`<p>${attemptText(attempt, voice)}</p>`)}
${promises(told).map(({ code, offer }) => html`<p>${code === null ? say('packet.claim.withoutCode') : foreign(code)}, ${offerText(offer, voice)}: ${agreementText(page, offer, voice)}</p>`)}`;
}

function attemptText({ code, outcome, written, errorId }: Attempt, { say }: Voice): Html {
  const key = outcome === 'applied' ? 'packet.charged.applied' : 'packet.charged.denied';
  return html`${say(key, { code: code ?? say('packet.charged.noCode') })} <span class="said">“${foreign(written)}”</span>${errorId === null ? '' : html` ${foreign(errorId)}`}`;
}

function agreementText(page: Exhibit, offer: Parameters<typeof compareWithOffer>[0], { say }: Voice): string {
  const agreement = compareWithOffer(offer, {
    subtotal: moneyOf(page, 'order.subtotal'),
    discount: moneyOf(page, 'order.discount'),
    shipping: moneyOf(page, 'order.shipping'),
  });
  switch (agreement.verdict) {
    case 'agrees':
      return say('packet.charged.agrees', { promised: agreement.promised });
    case 'differs':
      return say('packet.charged.differs', { promised: agreement.promised, shown: agreement.shown });
    case 'shipping-free':
      return say('packet.charged.shippingFree');
    case 'shipping-charged':
      return say('packet.charged.shippingCharged', { shown: agreement.shown });
    case 'unclear':
      return say('packet.charged.unclear');
  }
}
