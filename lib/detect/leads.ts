import { type Analysis, sentenceAt } from './analysis.ts';
import { QUALIFIERS } from './lexicon/coupon-words.ts';
import { type Span, spanAt, within } from './sentences.ts';
import { cellAt } from './tables.ts';

/** The word that leads to a candidate. */
export type Lead = {
  readonly kind: 'coupon' | 'passphrase' | 'word' | 'code' | 'enter' | 'weakEnter' | 'other' | 'reference';
  readonly word: string;
  /** `direct`: nothing between but connecting words. `label`: a colon after a few words. */
  readonly how: 'direct' | 'label';
  /** A colon, a dash or "is" stands between. */
  readonly linked: boolean;
  /** Somebody who is told stands between: "tell the cashier X". */
  readonly told: boolean;
};

const CONNECTING = [
  'al|ao|alla|allo|dem|der|au|comercial|especial|exclusiv[ao]|spéciale?|speciale|segret[ao]|secret|special|personal|exclusive|of the week|of the month|of the day|of the season|of this month|for (?:the |our |all )?(?:discount|rebate|dealers|members|distributors|resellers|visitors|partners|order|orders|regular customers|old customers)|lautet|heißt|heisst|nennt sich|se llama|si chiama|chama-se|называется|называют|follows|as follows|reads|goes|para el descuento|para descuento|para o desconto|per lo sconto|для скидки|на скидку|للخصم|للموزعين|للعملاء|للتجار|للتخفيض|لموظف المبيعات|للموظف|للبائع|للكاشير|للمحاسب|really|actually|once more|written|operator|manager|assistant|staff|rep|representative|clerk|secretary|office|менеджеру|оператору|кассиру|продавцу|нам|мне|менеджеру по телефону|al asesor|asesor|asesora|vendedor|cajero|cajera|cassiere|commesso|operatore|atendente|vendedora|conseiller|vendeur|caissière|magazzino|lager|almacén|magazziniere|conducente|verkäufer|verkäuferin|kollegin|mitarbeiter|satıcıya|temsilciye|kasaya|danışmana|nhân viên|would|will|now|wäre|dann|sería|seria|sera|sarebbe|будет|olacak|first|also|both|words?|phrase|(?:our|the|my|your) (?:agent|cashier|sales|seller|desk|colleague)|agent|cashier|finance|accountant|warehouse|girl|lady|boss|sales|us|me|him|her|them|the system|is|are|was|be|to|this|that|these|the|a|an|our|your|my|new|old|earlier|for (?:you|u|your|members?|dealers?|the|next|first)|no|n|nr|nº|n°|№|num|number|code|codes|coupon|voucher|promo|named|called|discount|word|key|simply|just|only|please|pls|kindly|of|here|it|also|in|then|first',
  "primero|también|además|luego|siguiente|palabras?|dos|primeiro|também|depois|palavra|d'abord|puis|aussi|mots?|zuerst|auch|dann|wort|nummer|prima|anche|poi|parola|сначала|также|потом|слова|önce|sonra|trước|es|el|la|los|las|un|una|este|siguiente|número|código|cupón|é|o|os|as|um|uma|est|le|les|une|ce|c'est|cod|cods|code|ist|sind|der|die|das|den|dem|einen|è|il|lo|gli|uno|questo|codice|это|номер|код|слово|купон|промокод|là|số|mã|sau|kodu|kodunu|no|هو|هي|رقم|كود|رمز|الكود",
].flatMap((words) => words.split(/\|(?![^(]*\))/));
const CONNECTING_CJK =
  '上|入|个|下|客服|业务员|小妹|营业员|老板|优惠码|折扣码|代码|编号|口令|番号|コード|쿠폰|코드|번호|请|就|是|为|叫|号|码|券|：|は|が|を|の|는|은|이|가|를|을';
/** Marks and connecting words only; a stop, a comma or any other word breaks the connection. */
/** Each word once, and no sign that two of the branches take: a hostile gap must not be read in many ways. */
const DIRECT = new RegExp(
  `^(?:(?:${[...new Set(CONNECTING)].join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{M}])\\.?|${CONNECTING_CJK}|[^\\p{L}\\p{N},;.!?。，；！？])*$`,
  'u',
);
const LABEL =
  /^[^.!?。！？;；]{0,56}(?:[:：=]|(?<!\p{L})(?:is|are|là|es|é|est|ist|è|это|:)(?!\p{L}))\s*[^\p{L}\p{N}]{0,4}$/u;
const LINK = /[:：=–—-]|(?<!\p{L})(?:is|are|es|é|est|ist|è|это|là|هو|هي)(?!\p{L})|是|为|は|은|는/u;
/** Who is told, as part of a pattern. */
export const PERSONS =
  'me|us|him|her|them|cashier|girl|lady|boss|agent|sales|seller|desk|colleague|finance|accountant|warehouse|operator|manager|assistant|staff|rep|clerk|secretary|office|asesora?|vendedora?|cajer[oa]|cassiere|commess[oa]|operatore|atendente|conseiller|vendeur|caissière|verkäufer(?:in)?|kollegin|mitarbeiter|менеджеру|оператору|кассиру|продавцу|нам|мне|temsilciye|kasaya';
const PERSON = new RegExp(`(?<!\\p{L})(?:${PERSONS})(?!\\p{L})|客服|业务员|小妹|营业员|老板`, 'u');
const REACH = 60;

/** Ends of sentences do not part a label from what stands in its next line; REACH bounds the look back. */
export function windowBefore(analysis: Analysis, candidate: Span): number {
  const { start } = sentenceAt(analysis, candidate.start);
  const before = /^[^\p{L}\p{N}]*$/u.test(analysis.lower.slice(start, candidate.start))
    ? stretchBefore(analysis, start)
    : start;
  return Math.max(0, before, candidate.start - REACH);
}

/** Alone on its line, or first in its cell, a string belongs to what stands before. */
function stretchBefore({ lower, sentences }: Analysis, start: number): number {
  const gap = /[\s|｜\p{Extended_Pictographic}]*$/u.exec(lower.slice(Math.max(0, start - 8), start))?.[0] ?? '';
  if (!/[\n|｜]/.test(gap)) return start;
  return sentences[spanAt(sentences, start) - 1]?.start ?? start;
}

/** "The code, in capitals, X", "the coupon, please take X": how to spell or enter it parts nothing. */
function withoutSpelling({ lower, marks }: Analysis, start: number, end: number): string {
  const inside = [...within(marks.spelling, start, end), ...within(marks.enter, start, end)].sort(
    (a, b) => a.start - b.start,
  );
  return inside.reduceRight(
    (gap, mark) => gap.slice(0, mark.start - start) + gap.slice(mark.end - start),
    lower.slice(start, end),
  );
}

function leadOf(analysis: Analysis, candidate: Span, from: number, kind: Lead['kind']): (Lead & Span) | null {
  const list = analysis.marks[kind];
  if (list.length === 0) return null;
  const last = within(list, from, candidate.start).at(-1);
  if (last === undefined) return null;
  const gap = withoutSpelling(analysis, last.end, candidate.start);
  const { start, end, word } = last;
  const linked = LINK.test(gap);
  const told = PERSON.test(gap);
  if (DIRECT.test(gap)) return { kind, word, how: 'direct', linked, told, start, end };
  return LABEL.test(gap) && kind !== 'weakEnter' ? { kind, word, how: 'label', linked, told, start, end } : null;
}

/** "tariff code", "fault code": the word before makes it another kind of code; "discount code" makes it ours. */
function qualify(analysis: Analysis, lead: (Lead & Span) | null): (Lead & Span) | null {
  if (lead?.kind !== 'code') return lead;
  const before =
    /([\p{L}\p{M}'-]+)[\s-]$/u.exec(analysis.lower.slice(Math.max(0, lead.start - 24), lead.start))?.[1] ?? '';
  if (QUALIFIERS.has(before)) return { ...lead, kind: 'coupon', word: `${before} ${lead.word}` };
  const { other } = analysis.marks;
  const mark = other[spanAt(other, lead.start)];
  const touches = mark !== undefined && mark.end >= lead.start - 1 && mark.start < lead.end;
  const followed = other[spanAt(other, lead.end + 2)];
  const named = followed !== undefined && followed.start >= lead.end && followed.start <= lead.end + 2;
  return touches || named ? { ...lead, kind: 'other' } : lead;
}

const KINDS: readonly Lead['kind'][] = [
  'passphrase',
  'word',
  'coupon',
  'code',
  'enter',
  'weakEnter',
  'other',
  'reference',
];

/** The head of its column, where that names a code. */
function headOf({ cells }: Analysis, { start }: Span): Lead[] {
  const cell = cellAt(cells, start);
  return cell?.role === 'code' ? [{ kind: 'coupon', word: cell.head, how: 'direct', linked: true, told: false }] : [];
}

/** The words that lead to a string, nearest first. */
export function leadsOf(analysis: Analysis, candidate: Span): Lead[] {
  const head = headOf(analysis, candidate);
  if (head.length > 0) return head;
  const from = windowBefore(analysis, candidate);
  return KINDS.map((kind) => qualify(analysis, leadOf(analysis, candidate, from, kind)))
    .filter((lead) => lead !== null)
    .sort((a, b) => b.end - a.end);
}
