import type { Analysis } from './analysis.ts';
import type { NumberSeen } from './numbers.ts';
import type { Span } from './sentences.ts';

/** Numbers in a row for codes in a row: "A / B / C, you get 2 % / 4 % / 7 % from 10 / 25 / 60 pumps". */
export type ListedTerms = { readonly percents: readonly number[] | null; readonly minimums: readonly number[] | null };

const NEXT = /^\s?(?:%|pcs|pct)?\s?(?:[/／、]|,\s|(?:,\s|\s)and\s)\s?$/u;
const IS_PERCENT = /^\s?(?:%|pct|percent)/u;
const IS_COUNT = /^\s?(?:pcs|pieces|sets|units|cartons|pumps|rolls|boxes|pairs|[个件套台箱只]|\p{L}{3,})/u;
/** Lists stand right behind the codes, or not at all. */
const REACH = 160;

/** Runs of numbers between which nothing but a slash stands. */
function runsOf(lower: string, numbers: readonly NumberSeen[]): NumberSeen[][] {
  const runs: NumberSeen[][] = [];
  for (const number of numbers) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && NEXT.test(lower.slice(last.end, number.start))) runs.at(-1)?.push(number);
    else runs.push([number]);
  }
  return runs;
}

/** What lists behind several codes give to each of them, in the order of the codes. */
export function listedTerms({ lower, numbers }: Analysis, codes: readonly Span[]): ListedTerms {
  const from = codes.at(-1)?.end ?? 0;
  const behind = numbers.filter(({ start }) => start >= from && start <= from + REACH);
  const runs = codes.length < 2 ? [] : runsOf(lower, behind).filter((run) => run.length === codes.length);
  const tail = (run: readonly NumberSeen[]): string => {
    const end = run.at(-1)?.end ?? 0;
    return lower.slice(end, end + 12);
  };
  const percents = runs.find((run) => IS_PERCENT.test(tail(run)));
  const minimums = runs.find((run) => run !== percents && IS_COUNT.test(tail(run)));
  return {
    percents: percents?.map(({ value }) => value) ?? null,
    minimums: minimums?.map(({ value }) => value) ?? null,
  };
}
