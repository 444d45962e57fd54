import type { Offer } from '../../domain/detection.schema.ts';
import { type Agreement, compareWithOffer } from '../../domain/offer-arithmetic.ts';
import type { Case } from '../case.ts';
import type { Exhibit } from '../exhibit.ts';
import { foreign, type Html, html } from './html.ts';
import { moneyOf } from './money-of.ts';
import { offerText } from './offer-text.ts';
import { type Promised, promises } from './promises.ts';
import type { Voice } from './voice.ts';

/** One page measured by the promises, in words. */
export function agreements(page: Exhibit, told: Case, voice: Voice): Html {
  const { say } = voice;
  const all = measuring(page, told).map(({ code, offer }) => {
    const name = code === null ? say('packet.claim.withoutCode') : foreign(code);
    return { agreement: agreementOf(page, offer), shown: html`${name}, ${offerText(offer, voice)}` };
  });
  const clear = all.filter(({ agreement }) => agreement.verdict !== 'unclear');
  if (clear.length > 0)
    return html`${clear.map(({ agreement, shown }) => html`<p>${shown}: ${agreementText(agreement, voice)}</p>`)}`;
  // A refusal speaks for itself.
  const refused = page.row.record.reading?.attempts.some(({ outcome }) => outcome === 'denied') ?? false;
  return all.length === 0 || refused ? html`` : html`<p>${say('packet.charged.unclear')}</p>`;
}

/** The promises a page is measured by: those of the codes it names, or all when it names none. */
function measuring({ row }: Exhibit, told: Case): readonly Promised[] {
  const { facts = [], attempts = [] } = row.record.reading ?? {};
  const stated = facts.flatMap(({ name, value }) =>
    name === 'order.code' && typeof value === 'string' ? [value] : [],
  );
  const named = new Set([...stated, ...attempts.flatMap(({ code }) => code ?? [])]);
  return promises(told).filter(({ code }) => named.size === 0 || (code !== null && named.has(code)));
}

const agreementOf = (page: Exhibit, offer: Offer): Agreement =>
  compareWithOffer(offer, {
    subtotal: moneyOf(page, 'order.subtotal'),
    discount: moneyOf(page, 'order.discount'),
    shipping: moneyOf(page, 'order.shipping'),
  });

function agreementText(agreement: Agreement, { say }: Voice): string {
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
