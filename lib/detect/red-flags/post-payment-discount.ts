import { sentenceAt } from '../analysis.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { matchesOf } from '../matches.ts';
import { type Span, within } from '../sentences.ts';
import { cuesOf, type FlagSeen, hull, type Look, nearest } from './look.ts';

/** "after you pay", "入金後": a word for after and one for paying within this reach. */
const TIED = 34;
const REACH = 110;
/** A word for damage, samples or taxes this near makes the refund another one. */
const OTHER = 70;
const TO_GIFT = 44;

const flagOf = (span: Span, reason: string, cue: string, confidence: number): FlagSeen => ({
  start: span.start,
  end: span.end,
  kind: 'post-payment-discount',
  confidence,
  reason,
  params: { cue },
});

const GETS_BEFORE =
  /(?:transfer|transfers|send|send you|pay you|give|give you|devuelvo|doy|dou|devolvo|donne|gebe|переведу|дам|veririm|tặng|拿|get|gets|earn|receive|gift|bonus|recibe|ganha|gagnez|bekommen|ricevi|получите|红包|送|返|領)\s?(?:a |an |un )?$/u;

/** "5 stars and get 15 usd": what a review earns. */
function rewardOf(look: Look, backs: readonly Found[], review: Found): FlagSeen[] {
  const { money, lower } = look.analysis;
  const after = within(money, review.end, review.end + TO_GIFT).find(({ start }) =>
    GETS_BEFORE.test(lower.slice(Math.max(0, start - 14), start)),
  );
  const back = nearest(backs, review, TO_GIFT);
  const reward = after === undefined ? back : { ...after, word: lower.slice(after.start, after.end) };
  if (reward === null || isOther(look, reward) || !isTold(look, hull(review, reward))) return [];
  return [flagOf(hull(review, reward), 'back', reward.word, 0.7)];
}

/** Written as codes are: a word and a small number. */
const SHAPED = /(?<![\p{L}\p{N}-])\p{Lu}{4,14}\d{1,2}(?![\p{L}\p{N}-])/gu;

type Benefits = { readonly gifts: readonly Found[]; readonly backs: readonly Found[] };

/** "6 % back", "send you 20 usd": money or a percentage that goes the other way. */
function backsOf({ analysis: { lower, money, percents }, words }: Look): readonly Found[] {
  const sums = [...money, ...percents].slice(0, 200).flatMap(({ start, end }): Found[] => {
    const isBack =
      BACK_AFTER.test(lower.slice(end, end + 12)) || SENT_BEFORE.test(lower.slice(Math.max(0, start - 22), start));
    return isBack ? [{ start, end, word: lower.slice(start, end) }] : [];
  });
  return [...words('giveBack'), ...sums].sort((a, b) => a.start - b.start);
}
const BACK_AFTER =
  /^\s?(?:usd|dollars?|dólares|доллар\p{L}{0,3}|\$|€|eur|đô|元|円)?\s?(?:(?:will |to |gets? |goes? |comes? |is |be )?(?:back(?!\p{L})|wired back|to (?:you|your)|on your card|return)|le torna|ti torna|zurück|indietro|de vuelta|de volta|обратно|geri)/u;
const SENT_BEFORE =
  /(?:send back|return|refund|compensate|credit|release|pay back|regreso|renvoie|rimando|верну|переведу|退|返|给你|给您|ارجع لك|ارجعلك|gửi lại|trả lại|send|give|transfer|return|mando|doy|devuelvo|dou|envio|donne|envoie|gebe|schicke|mando|do|дам|скину|veririm|gửi|tặng)\s(?:you |to you |te |le |vous |ihnen |dir |ti |вам |anh |em )?$/u;
/** "tracking code": another kind of code. */
const isOtherCode = ({ analysis: { marks }, words }: Look, { start, end }: Found): boolean =>
  within(words('untiedCode'), Math.max(0, start - 18), end + 24).some(
    (one) => Math.max(one.start - end, start - one.end) <= 4,
  ) || nearest(marks.other, { start, end }, 2) !== null;

/** Reductions, not the codes for them. */
const REDUCTION = /disc|rab|sco|desc|remise|réduc|скидк|бонус|bonus|indirim|giảm|chiết|折扣|优惠$|割引|値引|할인|خصم/u;
const CLAUSE = /[.,;!?。，；、]/u;

/** "the discount is refunded": given back, so paid before. */
const givenBack = (look: Look, discounts: readonly Found[], backs: readonly Found[]): FlagSeen[] =>
  discounts.slice(0, 60).flatMap((one): FlagSeen[] => {
    const back = REDUCTION.test(one.word) ? nearest(backs, one, 10, 40) : null;
    if (back === null) return [];
    const span = hull(one, back);
    const isOne = !CLAUSE.test(look.analysis.lower.slice(span.start, span.end));
    return isOne && isTold(look, span) && !isOther(look, span) ? [flagOf(span, 'back', back.word, 0.7)] : [];
  });

/** "no code before payment". */
const notBefore = (look: Look, gifts: readonly Found[]): FlagSeen[] =>
  gifts.slice(0, 60).flatMap((gift): FlagSeen[] => {
    const { words } = look;
    const no = within(look.negations(), Math.max(0, gift.start - 14), gift.start).at(-1);
    const before = within(words('before'), gift.end, gift.end + 22)[0];
    const paid = before === undefined ? null : nearest(words('paid'), before, 0, 22);
    if (no === undefined || before === undefined || paid === null) return [];
    const span = hull(no, paid);
    return look.isWarnedOf(span) ? [] : [flagOf(span, 'later', gift.word, 0.7)];
  });

/** A condition that hangs on its verb: only that verb is what it waits for. */
const SUFFIX = /^(?:하시면|되면|나면|たら|ましたら|확인되면|들어오면)$/u;
const governs = (after: Found, paid: Found): boolean =>
  !SUFFIX.test(after.word) || (paid.end <= after.start + after.word.length && after.start - paid.end <= 6);

/** A discount, its code, or money back, waiting for a condition ("after you pay") in the same sentence. */
function waitsFor(look: Look, { gifts, backs }: Benefits, after: Found, paid: Found): FlagSeen[] {
  const condition = hull(after, paid);
  const { analysis, words } = look;
  const sentence = sentenceAt(analysis, condition.start);
  const from = Math.max(0, Math.min(sentence.start, condition.start - 30), condition.start - REACH);
  const to = Math.max(sentence.end, Math.min(condition.end + REACH, sentence.end + 60));
  const near = (list: readonly Found[], span: Span, reach: number): Found | null =>
    nearest(within(list, from, to), span, reach);
  const back = near(backs, condition, REACH);
  if (back !== null && isTold(look, back) && !isOther(look, hull(condition, back)))
    return [flagOf(hull(condition, back), 'back', back.word, 0.75)];
  const gift = near(gifts, condition, REACH);
  const release = gift === null ? null : near(words('release'), gift, TO_GIFT);
  if (gift === null || isOther(look, condition)) return [];
  // "payment first, then the code".
  const isNext =
    paid.start < after.start && gift.start >= after.end && gift.start - after.end <= 6 && !IF.test(after.word);
  if (release === null && !isNext) return [];
  const span = release === null ? hull(condition, gift) : hull(condition, gift, release);
  return isTold(look, hull(gift, release ?? gift)) ? [flagOf(span, 'later', gift.word, 0.7)] : [];
}

/** Conditions of the moment, not of time: "if you pay by card, …". */
const IF = /하시면|되면|나면|たら|^wenn$|^when$/u;

const isTold = ({ isDenied, isWarnedOf }: Look, span: Span): boolean => !isDenied(span) && !isWarnedOf(span);
const isOther = ({ words }: Look, span: Span): boolean => nearest(words('otherRefund'), span, OTHER) !== null;

/** A benefit that comes only when the money is gone. */
export function postPaymentDiscount(look: Look): FlagSeen[] {
  const { words, codes } = look;
  const cash = cuesOf(look, 'cashback')
    .filter((one) => isTold(look, one) && !isOther(look, one))
    .map((one) => flagOf(one, 'back', one.word, 0.8));
  const { money, percents } = look.analysis;
  const hasBenefit = [words('giveBack'), words('discount'), words('review'), codes, money, percents].some(
    (list) => list.length > 0,
  );
  if (!hasBenefit) return cash;
  const reviews = cuesOf(look, 'review');
  const conditions = cuesOf(look, 'after').flatMap((after) => {
    const paid = nearest(words('paid'), after, TIED);
    return paid === null || !governs(after, paid) ? [] : [{ after, paid }];
  });
  const backs = backsOf(look);
  const discounts = words('discount').filter((one) => !isOtherCode(look, one));
  const shaped = matchesOf(look.analysis.normal.text.slice(0, 2000), SHAPED)
    .map(({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      word,
    }))
    .filter((one) => !isOtherCode(look, one));
  const gifts = [...discounts, ...shaped, ...codes.map(({ start, end, text }) => ({ start, end, word: text }))].sort(
    (a, b) => a.start - b.start,
  );
  const waiting = conditions.flatMap(({ after, paid }) => waitsFor(look, { gifts, backs }, after, paid));
  const praised = reviews.flatMap((review) => rewardOf(look, backs, review));
  return [...cash, ...waiting, ...praised, ...notBefore(look, gifts), ...givenBack(look, discounts, backs)];
}
