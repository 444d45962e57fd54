import { matchesOf } from './matches.ts';
export type Span = { readonly start: number; readonly end: number };

/** Ends a sentence: stops of all scripts, line ends and column bars, and the break that stands for words left out. */
const STOP = /[。！？!;；|\n\u2029]|\?(?![\w=&])|\.(?=\s|$)|(?<=\s)\/(?=\s)|::/g;
/** A dot after these ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:no|nr|nº|art|ref|inv|mr|mrs|ms|dr|co|ltd|inc|approx|pls|ca|min|max|qty|cad|rev|vs|incl|excl|№|n)$/;
/** "30. Juni" is one date. */
const IN_DATE = /^\.\s(?:jan|feb|mär|mar|apr|ma[iy]|jun|jul|aug|sep|o[kc]t|nov|de[zc]|gen|mag|giu|lug|set|ott|dic)/;
/** After a colon the thought goes on in the next line. */
const GOES_ON = /[:：=]\s*$/;

const isInDate = (before: string, after: string): boolean => /\d$/.test(before) && IN_DATE.test(after);

/** Sentences of a lower-case text, in their order, without the stops between them. */
export function findSentences(lower: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of matchesOf(lower, STOP)) {
    const at = match.index;
    const before = lower.slice(Math.max(start, at - 12), at);
    if (match[0] === '.' && (ABBREVIATION.test(before) || isInDate(before, lower.slice(at, at + 6)))) continue;
    if (match[0] === '\n' && (before.trim() === '' || GOES_ON.test(before))) continue;
    if (at > start) sentences.push({ start, end: at });
    start = at + match[0].length;
  }
  if (start < lower.length) sentences.push({ start, end: lower.length });
  return sentences.flatMap(cutLong);
}

/** A text without stops is read in pieces, so that looking around in a sentence stays cheap. */
const LONGEST = 500;
const cutLong = ({ start, end }: Span): Span[] =>
  Array.from({ length: Math.ceil((end - start) / LONGEST) }, (_, i) => ({
    start: start + i * LONGEST,
    end: Math.min(end, start + (i + 1) * LONGEST),
  }));

/** Index of the last span that starts at or before this place; -1 before the first. */
export function spanAt(spans: readonly { readonly start: number }[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The spans of a sorted list that lie within a stretch. */
export function within<S extends Span>(spans: readonly S[], start: number, end: number): S[] {
  const found: S[] = [];
  for (let i = spanAt(spans, start - 1) + 1; i < spans.length; i++) {
    const span = spans[i];
    if (span === undefined || span.start >= end) break;
    if (span.end <= end) found.push(span);
  }
  return found;
}
