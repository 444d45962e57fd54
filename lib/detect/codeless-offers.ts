import type { Offer, OfferFinding } from '../domain/detection.schema.ts';
import type { Analysis } from './analysis.ts';
import { type Benefit, mayGrant } from './benefits.ts';
import { type Span, spanAt, within } from './sentences.ts';
import { combine, minimumOf, type Stated } from './stated.ts';

/** What the buyer asks for, and what is refused, nobody grants. */
const ASKED =
  /？|吗|possible|how about|what about|do you|is there|will you|any discount|可以给|能不能|(?:can|could|would) you|we need|our target|counter|is it possible|¿|please give|else i go|next door|otherwise we (?:go|buy)|if you can|не можем|cannot|can not|can't|impossible|another supplier|other supplier|competitor|no (?:more )?discount|no hay (?:ningún )?descuento|sin descuento|sem desconto|não tem desconto|kein(?:en)? rabatt|pas de remise|nessuno sconto|без скид|скидок нет|скидки нет|indirim yok|không giảm|没有折扣|不打折|没优惠|割引なし|割引はありません|할인(?:은)? 없|لا يوجد (?:أي )?(?:تخفيض|خصم)|بدون خصم|otro taller|otro proveedor|outro fornecedor|un altro|anderer|другой поставщик|别家|其他供应商|他社|不能|没办法|できません/u;

/** "…, ok?": the seller's own offer. */
const AGREED =
  /[,，]\s?(?:ok|okay|deal|good|fine|va bene(?: così)?|de acuerdo|vale|combinado|d'accord|einverstanden|хорошо|договорились|tamam mı|được không|好吗|好不好)\s?[?？]$/u;
/** Money for damage is no concession. */
const COMPENSATION =
  /sample (?:fee|cost|charge)|样品费|export tax|tax rebate|export rebate|退税|%\s(?:\p{L}+\s){0,4}spares?(?!\p{L})|cracked|broken|damaged|defect|credit note|compensat|rott[oi]|kaputt|beschädigt|cass[ée]s|破损|坏了|赔/u;

/** A question asks, unless a verb of granting stands in it ("ok I do 5 %, good?"). */
function isAsked({ lower, marks }: Analysis, { start, end }: Span): boolean {
  const text = lower.slice(start, end + 1);
  if (COMPENSATION.test(text)) return true;
  return ASKED.test(text) || (!AGREED.test(text) && text.endsWith('?') && within(marks.grant, start, end).length === 0);
}

/** Offers that need no code, in texts that hold none. */
export function codelessOffers(analysis: Analysis, stated: Stated): Omit<OfferFinding, 'expiresOn'>[] {
  if (!mayGrant(analysis)) return [];
  const { normal, sentences } = analysis;
  const granted = stated.benefits.filter(({ granted: is }) => is);
  const groups = Map.groupBy(granted, (benefit) => spanAt(sentences, benefit.start));
  return [...groups.entries()].flatMap(([at, benefits]) => {
    const sentence = sentences[at];
    if (sentence === undefined || isAsked(analysis, sentence)) return [];
    const offers = combine(benefits).kind === 'bundle' ? [combine(benefits)] : distinct(benefits);
    const threshold = minimumOf(within(stated.thresholds, sentence.start, sentence.end)[0]);
    const expiry = within(stated.expiries, sentence.start, sentence.end)[0];
    return offers.map((offer) => ({
      ...normal.place(benefits[0]?.start ?? sentence.start, benefits.at(-1)?.end ?? sentence.end),
      offer,
      minimumOrder: threshold,
      expires: expiry === undefined ? null : normal.text.slice(expiry.start, expiry.end),
      confidence: 0.6,
      reason: { key: `detect.offer.${offer.kind}` },
    }));
  });
}

const distinct = (benefits: readonly Benefit[]): Offer[] => [
  ...new Map(benefits.map(({ offer }) => [JSON.stringify(offer), offer])).values(),
];
