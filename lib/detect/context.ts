import { type Analysis, sentenceAt } from './analysis.ts';
import type { Benefit } from './benefits.ts';
import type { Candidate } from './candidates.ts';
import { type Lead, leadsOf, PERSONS, windowBefore } from './leads.ts';
import type { Found } from './lexicon/word-matcher.ts';
import { type Span, spanAt, within } from './sentences.ts';

/** What stands around a candidate. */
export type Context = {
  readonly leads: readonly Lead[];
  /** A coupon word, a verb of entering, or a field right after it. */
  readonly couponAfter: Found | null;
  readonly enterAfter: Found | null;
  readonly field: Found | null;
  /** The field stands right after it: "put X at remark". */
  readonly intoField: boolean;
  /** Somebody it is said to stands right after it: "say X to the boss". */
  readonly toPerson: boolean;
  /** A word for another kind of code in the same clause before it. */
  readonly otherNear: Found | null;
  readonly otherAfter: Found | null;
  readonly couponNear: Found | null;
  readonly couponEarlier: Found | null;
  /** A word for "off" in the same sentence. */
  readonly off: Found | null;
  readonly invalid: Found | null;
  /** Said of codes, good or bad, in its sentence. */
  readonly validity: Found | null;
  readonly validityTied: boolean;
  /** Nothing but a short word between it and that. */
  readonly invalidTied: boolean;
  /** `is`: said of it ("X gives 9 %"). `tied`: right beside it. `sentence`, `next`: in the same or the following sentence. */
  readonly benefit: 'is' | 'tied' | 'sentence' | 'next' | 'none';
  /** How to spell it, or a second code for the same order, in its sentence or the next. */
  readonly spelling: Found | null;
  readonly together: Found | null;
  /** Nothing of its sentence follows. */
  readonly endsThought: boolean;
  /** Alone on its line. */
  readonly alone: boolean;
  /** "Put X on the carton", "X are 5 % cheaper": written on goods, or goods themselves. */
  readonly onGoods: boolean;
  /** "for X", "per X": goods rather than a code. */
  readonly forGoods: boolean;
  /** A word in capitals right beside it: BLACK FRIDAY. */
  readonly campaign: boolean;
  /** Stands in a run of words in capitals. */
  readonly shouted: boolean;
};

const CLAUSE = /[,，;；、。]/;

function afterOf(analysis: Analysis, { end }: Span, marks: readonly Found[], reach: number, gap: RegExp): Found | null {
  const mark = within(marks, end, end + reach)[0];
  if (mark === undefined) return null;
  const between = analysis.lower.slice(end, mark.start);
  return gap.test(between) && !/[.!?。！？]/.test(between) ? mark : null;
}

/** Only marks, particles and short words between the candidate and what follows. */
const SHORT_GAP =
  /^[^\p{L}\p{N},.;。，；]*(?:\p{L}{1,3}[\s"'」』”’]+){0,2}[^\p{L}\p{N},.;。，；]*(?:を|と|で|は|って|を|을|를|이라고|라고|이라|로|으로)?[^\p{L}\p{N},.;。，；]*$/u;

/** "X gives", "X =", "X (": what follows is said of X. */
const IS =
  /^[\s"'”」』*`]{0,3}(?:[=:：(（–—-]|->|→|⇒|➜|»|gives?|gets?|saves?|is|takes?|means|makes?|to get|给|减|可减|立减|省|で|дает|даёт|da|dá|donne|gibt|bringt|macht|verir)[^\p{L}\p{N}]{0,4}(?:you |u |an? |extra |te |le |vous |ihnen )?[^\p{L}\p{N}]{0,2}$/u;

function nearestBenefit(
  analysis: Analysis,
  candidate: Span,
  benefits: readonly Benefit[],
  others: readonly Span[],
): Context['benefit'] {
  const sentence = sentenceAt(analysis, candidate.start);
  const next = analysis.sentences[spanAt(analysis.sentences, candidate.start) + 1];
  const inside = within(benefits, sentence.start, sentence.end);
  const said = inside.find(({ start }) => start >= candidate.end);
  if (said !== undefined && IS.test(analysis.lower.slice(candidate.end, said.start).slice(0, 40))) return 'is';
  const tied = inside.some(({ start, end }) => {
    const [from, to] = start >= candidate.end ? [candidate.end, start] : [end, candidate.start];
    return to >= from && to - from <= 24 && within(others, from, to).length === 0;
  });
  if (tied) return 'tied';
  if (inside.length > 0) return 'sentence';
  const following = next === undefined ? [] : within(benefits, next.start, Math.min(next.end, candidate.end + 120));
  return following.length > 0 ? 'next' : 'none';
}

const FOR = /(?<!\p{L})(?:for|of|on|to|für|para|pour|per|de|для|на|cho|the model|your)\s(?:the |your |our )?$/u;
const ON_GOODS =
  /^["'”]?\s(?:on(?:to)?\s(?:the |each |every |all |your |my )?(?:cartons?|labels?|boxes|bags?|packing|package|pallets?|products?|goods|tags?|hangtags?|cover)(?!\p{L})|(?:(?:and|or|,)?\s?[\p{Lu}\p{L}\p{N}-]+\s){0,4}(?:is |are |both |all |now ){0,3}\d[\d.,]*\s?%\s(?:cheaper|lower|down)(?!\p{L}))/u;
/** The title of goods in a list: "DALI-2 Dimmable, US$22.40 - 26.00, Min. order: 20 pieces", each in a line of its own or not. */
const IN_LIST =
  /^[^\n.!?]{0,80}?\s+(?:us\s?|r|hk)?[$€£¥₺]\s?\d[\d.,]*(?:\s?[-−–~]\s?(?:us\s?|r|hk)?[$€£¥₺]?\s?\d[\d.,]*)?(?:\s?\/\s?\p{L}{2,8})?\s+(?:min(?:\.|imum)?\s?order|moq)\s?[:：]?\s?\d/u;
function isCampaign({ normal: { text } }: Analysis, { start, end }: Span): boolean {
  if (/\d/.test(text.slice(start, end))) return false;
  return (
    /(?<![\p{L}\p{N}])\p{Lu}{3,} $/u.test(text.slice(Math.max(0, start - 16), start)) ||
    /^ \p{Lu}{3,}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 16))
  );
}

/** Words in capitals on both sides, or one beside it in a text that is mostly capitals. */
function isShouted({ normal: { text } }: Analysis, { start, end }: Span): boolean {
  if (!/\p{Lu}{2}/u.test(text.slice(start, end))) return false;
  const before = /(?:^|[\s.,!])(\p{Lu}{2,})[\s,!]{1,2}$/u.test(text.slice(Math.max(0, start - 24), start));
  const after = /^[\s,!]{1,2}\p{Lu}{2,}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 24));
  if (before && after) return true;
  const around = text.slice(Math.max(0, start - 100), end + 100).replace(/[^\p{L}]/gu, '');
  const capitals = around.replace(/[^\p{Lu}]/gu, '').length - (end - start);
  const rest = around.length - (end - start);
  return (before || after) && rest > 8 && capitals > rest * 0.7;
}

const BESIDE = /^[^\p{L}\p{N}\n]*$/u;
/** At most this many marks and spaces on either side. */
const MARGIN = 12;
function isAlone({ lower }: Analysis, { start, end }: Span): boolean {
  const before = lower.slice(Math.max(0, start - MARGIN), start);
  const after = lower.slice(end, end + MARGIN);
  const [left, right] = [before.lastIndexOf('\n'), after.indexOf('\n')];
  const opens = left >= 0 || start < MARGIN;
  const closes = right >= 0 || end + MARGIN > lower.length;
  const isOnly = left < 0 && right < 0;
  return (
    opens &&
    closes &&
    !isOnly &&
    BESIDE.test(before.slice(left + 1)) &&
    BESIDE.test(right < 0 ? after : after.slice(0, right))
  );
}

/** "at", "in the", "en la casilla": up to three short words. */
const INTO = /^[^\p{L}\p{N},.;]*(?:\p{L}{1,5}[\s'’]+){0,3}[^\p{L}\p{N},.;]*$/u;

/** "X coupon", "X is your discount code". */
const IS_COUPON =
  /^[\s"'”」』*-]{0,3}(?:(?:is|was|as|als|como|come|comme|как)\s(?:(?:your|our|the|an?|my|ein|einen)\s)?)?$/;

const TO_PERSON = new RegExp(
  `^[^\\p{L}\\p{N},.;]{1,3}(?:to|an|al|alla|à|a la|ao|à la)\\s(?:the |my |our |dem |der )?(?:${PERSONS})(?!\\p{L})`,
  'u',
);

/** What has a key of its own: networks, archives, doors. */
const LOCKED = /^(?:wi-?fi|wlan|login|log in|zip|rar|archive|zip file|pairing|压缩包|解压)/u;

/** Speaks of ordering as often as of an order's number. */
const ORDERING = /^(?:order|pedido|orden|commande|bestell|auftrag|ordine|заказ|sipariş|đơn hàng|注文|订单|訂單|الطلب)/u;

/** Looks at what stands around a candidate; `others` are the other candidates that look like codes. */
export function contextOf(
  analysis: Analysis,
  candidate: Candidate,
  benefits: readonly Benefit[],
  others: readonly Span[],
): Context {
  const { marks, lower } = analysis;
  const sentence = sentenceAt(analysis, candidate.start);
  const from = windowBefore(analysis, candidate);
  const clauseFrom = candidate.start - (lower.slice(from, candidate.start).split(CLAUSE).at(-1)?.length ?? 0);
  const coupons = within(marks.coupon, sentence.start, candidate.start);
  const lastCoupon = coupons.at(-1)?.end ?? -1;
  const said = (list: readonly Found[]): Found | null =>
    within(list, Math.max(sentence.start, candidate.start - 30), Math.min(sentence.end + 20, candidate.end + 60))[0] ??
    null;
  const [invalid, validity] = [said(marks.invalid), said(marks.validity)];
  const isTied = (mark: Found | null): boolean =>
    mark !== null && mark.start >= candidate.end && mark.start - candidate.end <= 12;
  const around = (list: readonly Found[]): Found[] =>
    within(list, Math.max(sentence.start - 40, candidate.start - 80), Math.min(sentence.end + 40, candidate.end + 80));
  const leads = leadsOf(analysis, candidate);
  // "For the reel order pls put X at remark": what stands before the verb belongs to something else.
  const told = leads.some(({ kind, how }) => kind === 'enter' && how === 'direct')
    ? within(marks.enter, from, candidate.start).at(-1)
    : undefined;
  const telling = Math.max(lastCoupon, told?.end ?? -1);
  return {
    leads,
    couponAfter: afterOf(analysis, candidate, marks.coupon, 40, IS_COUPON),
    enterAfter: afterOf(analysis, candidate, marks.enterAfter, 18, SHORT_GAP),
    field:
      within(
        marks.field,
        Math.max(sentence.start, candidate.start - 60),
        Math.min(sentence.end, candidate.end + 60),
      )[0] ?? null,
    toPerson: TO_PERSON.test(lower.slice(candidate.end, candidate.end + 40)),
    intoField: afterOf(analysis, candidate, marks.field, 28, INTO) !== null,
    otherNear:
      within(marks.other, sentence.start, candidate.start).findLast(({ word }) => LOCKED.test(word)) ??
      within(marks.other, clauseFrom, candidate.start).findLast(
        ({ start, word }) => start > telling && !ORDERING.test(word),
      ) ??
      null,
    otherAfter: afterOf(analysis, candidate, marks.other, 14, /^\s{1,2}$/),
    couponEarlier: within(marks.coupon, candidate.start - 90, candidate.start).at(-1) ?? null,
    couponNear: within(marks.coupon, sentence.start, sentence.end)[0] ?? null,
    off: within(marks.off, sentence.start, sentence.end)[0] ?? null,
    invalid,
    invalidTied: isTied(invalid),
    validity,
    validityTied: isTied(validity),
    benefit: nearestBenefit(analysis, candidate, benefits, others),
    spelling: around(marks.spelling)[0] ?? null,
    together: around(marks.together)[0] ?? null,
    endsThought: /^[\s"'”」]*(?:[.!,;\n。！，]|$)/u.test(lower.slice(candidate.end, candidate.end + 4)),
    alone: isAlone(analysis, candidate),
    onGoods:
      ON_GOODS.test(lower.slice(candidate.end, candidate.end + 60)) ||
      IN_LIST.test(lower.slice(candidate.end, candidate.end + 160)),
    forGoods: FOR.test(lower.slice(Math.max(0, candidate.start - 12), candidate.start)),
    campaign: isCampaign(analysis, candidate),
    shouted: isShouted(analysis, candidate),
  };
}
