import { listsInOrder, MONTH_NAMES, NUMBER_NAMES, WEEKDAY_NAMES } from '../lexicon/date-names.ts';
import * as words from '../lexicon/date-words.ts';
import { type Found, vocabulary, type WordList } from '../lexicon/word-matcher.ts';
import type { Parts } from './parts.ts';

type Kind = { readonly name: string; readonly parts: Parts };

const PHRASES: readonly (readonly [Kind, WordList])[] = [
  [{ name: 'part', parts: { offset: 2 } }, words.DAY_AFTER_TOMORROW],
  [{ name: 'part', parts: { offset: 1 } }, words.TOMORROW],
  [{ name: 'part', parts: { offset: 0 } }, words.TODAY],
  [{ name: 'part', parts: { offset: -1 } }, words.YESTERDAY],
  [{ name: 'part', parts: { end: true, unit: 'month' } }, words.MONTH_END],
  [{ name: 'part', parts: { end: true, unit: 'year' } }, words.YEAR_END],
  [{ name: 'part', parts: { end: true, unit: 'week' } }, words.WEEKEND],
  [{ name: 'part', parts: { end: true } }, words.END],
  [{ name: 'part', parts: { which: 'coming' } }, words.COMING],
  [{ name: 'part', parts: { which: 'next' } }, words.NEXT],
  [{ name: 'part', parts: { which: 'this' } }, words.THIS],
  [{ name: 'part', parts: { which: 'last' } }, words.LAST],
  [{ name: 'part', parts: { count: 1, unit: 'week' } }, words.ONE_WEEK],
  [{ name: 'part', parts: { count: 2, unit: 'week' } }, words.TWO_WEEKS],
  [{ name: 'part', parts: { count: 2, unit: 'day' } }, words.TWO_DAYS],
  [{ name: 'unit', parts: { unit: 'hour' } }, words.HOURS],
  [{ name: 'unit', parts: { unit: 'day' } }, words.DAYS],
  [{ name: 'unit', parts: { unit: 'week' } }, words.WEEKS],
  [{ name: 'unit', parts: { unit: 'month' } }, words.MONTHS],
  [{ name: 'unit', parts: { unit: 'year' } }, words.YEARS],
  ...listsInOrder(WEEKDAY_NAMES).map((list, weekday) => [{ name: 'part', parts: { weekday } }, list] as const),
  ...listsInOrder(MONTH_NAMES).map((list, at) => [{ name: 'part', parts: { month: at + 1 } }, list] as const),
  ...listsInOrder(NUMBER_NAMES).map((list, at) => [{ name: 'number', parts: { count: at + 1 } }, list] as const),
  [{ name: 'more', parts: {} }, words.MORE],
  [{ name: 'midnight', parts: {} }, words.MIDNIGHT],
  [{ name: 'around', parts: {} }, words.DAY_PARTS],
  [{ name: 'around', parts: {} }, words.AROUND_DATES],
];

const find = vocabulary()(Object.fromEntries(PHRASES.map(([, list], at) => [String(at), list])));

export type Token = Found & Kind;

/** The known words of a phrase in their order; where they overlap the longer one, then the meaning listed first. */
export function tokensOf(text: string): readonly Token[] {
  const found = find(text);
  const all = PHRASES.flatMap(([kind], rank) => found(String(rank)).map((each) => ({ ...each, ...kind, rank })));
  let reached = -1;
  return all
    .sort((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
