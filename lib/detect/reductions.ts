import type { Analysis } from './analysis.ts';
import type { NumberSeen } from './numbers.ts';
import { type Span, spanAt, within } from './sentences.ts';

/** A new price against an old one. Both numbers are spoken for. */
export type Reduction = Span & { readonly value: number; readonly currency: string | null; readonly old: Span };

const REACH = 60;
/** The old price stands first: "2,85 dolardan 2,60 dolara", "420円から390円", "from 4.10 to 3.90". */
const DOWN_TO =
  /^[^\p{L}\p{N}]{0,3}(?:\p{L}{0,6}(?:dan|den|tan|ten)|円?から|에서|원에서|to|down to|a|à|auf|до|xuống(?: còn)?|còn|降到|降至|降为|改为|إلى|الى|->|→|⇒)[^\p{L}\p{N}]{0,3}(?:usd|us|eur|rmb|r)?\s?[$€£¥]?\s?$/u;
/** "11.60 not 12.10", "3.55 USD and not 3.80". */
const NOT_OLD =
  /^\s?,?\s?(?:(?:and|und|y|e|et|а|и)\s)?(?:not|nicht|no|não|non|pas|не)\s(?:по\s)?(?:usd|us|eur)?\s?[$€£¥]?\s?$/u;
/** "2,85 dolardan". */
const ABLATIVE = /(?:dan|den)$/u;
/** A price falls, but hardly to a fifth: other pairs of numbers are quantity and price. */
const STEEPEST = 5;

type Priced = NumberSeen & { readonly currency: string | null };

function pricesOf({ numbers, money, percents }: Analysis): Priced[] {
  return numbers
    .filter(
      ({ start }) =>
        percents[spanAt(percents, start)] === undefined || (percents[spanAt(percents, start)]?.end ?? 0) <= start,
    )
    .map((number) => {
      const sum = money[spanAt(money, number.start)];
      const isSum = sum !== undefined && number.start < sum.end;
      return isSum
        ? { ...number, start: sum.start, end: sum.end, currency: sum.currency }
        : { ...number, currency: null };
    });
}

/** "1.18 instead of 1.40", "1.18, before 1.40", "(quoted 1.40)": nothing but small words around the cue. */
const isOldAfter = ({ lower, marks }: Analysis, fresh: Span, old: Span): boolean =>
  within(marks.instead, fresh.end, old.start).some(
    (mark) => old.start - mark.end <= 14 && !/[.!?。！？\n]/.test(lower.slice(fresh.end, old.start)),
  );
const isOldBefore = ({ lower, marks }: Analysis, old: Span, fresh: Span): boolean =>
  within(marks.instead, old.start - 26, old.start).some(({ end }) => old.start - end <= 6) &&
  !/[!?。！？\n]|\.\s/.test(lower.slice(old.end, fresh.start));

function pair(analysis: Analysis, first: Priced, second: Priced): Reduction | null {
  const currency = first.currency ?? second.currency;
  const bothDecimal = [first, second].every(({ value }) => !Number.isInteger(value));
  if (
    (currency === null && !bothDecimal) ||
    (first.currency !== null && second.currency !== null && first.currency !== second.currency)
  )
    return null;
  const gap = analysis.lower.slice(first.end, second.start);
  if (second.start < first.end || gap.length > REACH) return null;
  const falls = second.value < first.value && first.value <= second.value * STEEPEST;
  const rises = first.value < second.value && second.value <= first.value * STEEPEST;
  if (rises && (NOT_OLD.test(gap) || isOldAfter(analysis, first, second)))
    return { start: first.start, end: first.end, value: first.value, currency, old: second };
  if (
    falls &&
    (DOWN_TO.test(gap) ||
      ABLATIVE.test(analysis.lower.slice(first.start, first.end)) ||
      isOldBefore(analysis, first, second))
  )
    return { start: second.start, end: second.end, value: second.value, currency, old: first };
  return null;
}

/** Prices that a text sets against old ones, in their order. */
export function findReductions(analysis: Analysis): Reduction[] {
  if (analysis.numbers.length < 2) return [];
  const prices = pricesOf(analysis);
  const found: Reduction[] = [];
  for (let i = 0; i < prices.length; i++) {
    const first = prices[i];
    for (let j = i + 1; first !== undefined && j <= i + 2; j++) {
      const second = prices[j];
      const between = prices[i + 1];
      if (second === undefined || (j > i + 1 && between?.currency != null)) break;
      const reduction = pair(analysis, first, second);
      if (reduction === null) continue;
      found.push(reduction);
      i = j;
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
