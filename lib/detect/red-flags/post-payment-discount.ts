import { sentenceAt } from '../analysis.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { within } from '../sentences.ts';
import { type FlagSeen, hull, type Look, nearest } from './look.ts';

/** "after you pay", "入金後": a word for after and one for paying within this reach. */
const TIED = 34;
const REACH = 110;
const OTHER = 70;

function conditions({ words }: Look): { start: number; end: number; word: string }[] {
  return words('after').flatMap((after) => {
    const paid = nearest(words('paid'), after, TIED);
    return paid === null ? [] : [{ ...hull(after, paid), word: paid.word }];
  });
}

/** A benefit that comes only when the money is gone. */
export function postPaymentDiscount(look: Look): FlagSeen[] {
  const { analysis, words, codes, isDenied, isWarnedOf } = look;
  const told = (span: { start: number; end: number }): boolean => !isDenied(span) && !isWarnedOf(span);
  const isOther = (span: { start: number; end: number }): boolean =>
    nearest(words('otherRefund'), span, OTHER) !== null;
  const flag = (span: { start: number; end: number }, reason: string, cue: string, confidence: number): FlagSeen => ({
    start: span.start,
    end: span.end,
    kind: 'post-payment-discount',
    confidence,
    reason,
    params: { cue },
  });
  const cash = words('cashback')
    .filter((one) => told(one) && !isOther(one))
    .map((one) => flag(one, 'back', one.word, 0.8));
  const waiting = conditions(look).flatMap((condition): FlagSeen[] => {
    const sentence = sentenceAt(analysis, condition.start);
    const from = Math.max(0, Math.min(sentence.start, condition.start - 30));
    const inSentence = (list: readonly Found[]): readonly Found[] =>
      within(
        list,
        Math.max(from, condition.start - REACH),
        Math.max(sentence.end, Math.min(condition.end + REACH, sentence.end + 60)),
      );
    const back = nearest(inSentence(words('giveBack')), condition, REACH);
    if (back !== null && told(back) && !isOther(hull(condition, back)))
      return [flag(hull(condition, back), 'back', back.word, 0.75)];
    const gifts = [
      ...inSentence(words('discount')),
      ...codes.map(({ start, end, text }) => ({ start, end, word: text })),
    ].sort((a, b) => a.start - b.start);
    const gift = nearest(inSentence(gifts), condition, REACH);
    const release = gift === null ? null : nearest(inSentence(words('release')), gift, 44);
    if (gift === null || release === null || isOther(condition) || !told(hull(gift, release))) return [];
    return [flag(hull(condition, gift, release), 'later', gift.word, 0.7)];
  });
  return [...cash, ...waiting];
}
