import { sentenceAt } from '../analysis.ts';
import type { Found } from '../lexicon/word-matcher.ts';
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

/** A discount, its code, or money back, waiting for a condition ("after you pay") in the same sentence. */
function waitsFor(look: Look, gifts: readonly Found[], condition: Span): FlagSeen[] {
  const { analysis, words } = look;
  const sentence = sentenceAt(analysis, condition.start);
  const from = Math.max(0, Math.min(sentence.start, condition.start - 30), condition.start - REACH);
  const to = Math.max(sentence.end, Math.min(condition.end + REACH, sentence.end + 60));
  const near = (list: readonly Found[], span: Span, reach: number): Found | null =>
    nearest(within(list, from, to), span, reach);
  const back = near(words('giveBack'), condition, REACH);
  if (back !== null && isTold(look, back) && !isOther(look, hull(condition, back)))
    return [flagOf(hull(condition, back), 'back', back.word, 0.75)];
  const gift = near(gifts, condition, REACH);
  const release = gift === null ? null : near(words('release'), gift, TO_GIFT);
  if (gift === null || release === null || isOther(look, condition) || !isTold(look, hull(gift, release))) return [];
  return [flagOf(hull(condition, gift, release), 'later', gift.word, 0.7)];
}

const isTold = ({ isDenied, isWarnedOf }: Look, span: Span): boolean => !isDenied(span) && !isWarnedOf(span);
const isOther = ({ words }: Look, span: Span): boolean => nearest(words('otherRefund'), span, OTHER) !== null;

/** A benefit that comes only when the money is gone. */
export function postPaymentDiscount(look: Look): FlagSeen[] {
  const { words, codes } = look;
  const cash = cuesOf(look, 'cashback')
    .filter((one) => isTold(look, one) && !isOther(look, one))
    .map((one) => flagOf(one, 'back', one.word, 0.8));
  if (words('giveBack').length + words('discount').length + codes.length === 0) return cash;
  const gifts = [...words('discount'), ...codes.map(({ start, end, text }) => ({ start, end, word: text }))].sort(
    (a, b) => a.start - b.start,
  );
  const waiting = cuesOf(look, 'after').flatMap((after) => {
    const paid = nearest(words('paid'), after, TIED);
    return paid === null ? [] : waitsFor(look, gifts, hull(after, paid));
  });
  return [...cash, ...waiting];
}
