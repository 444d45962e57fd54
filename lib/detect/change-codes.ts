import type { Analysis } from './analysis.ts';
import { matchesOf } from './matches.ts';
import { type Span, spanAt, within } from './sentences.ts';

export type CodeNamed = Span & { readonly text: string };

/** Capitals and digits, as codes are mostly written. */
const WRITTEN =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_/.-])[A-Z0-9][A-Z0-9_-]{2,22}[A-Z0-9](?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}_/-])/gu;
const IS_MIXED = /[A-Z].*\d|\d.*[A-Z]|^[A-Z]{5,}$/;

/** Korean writes particles right behind a name ("LED10은"). */
function withoutParticle({ text, start, end }: CodeNamed): CodeNamed {
  const name = text.replace(/(?<=[A-Z0-9])(?:은|는|이|가|을|를|로|으로|의|도)$/, '');
  return { text: name, start, end: end - (text.length - name.length) };
}

/**
 * The codes of a text, and in sentences that speak of a code also what is only written like one: "the code is now
 * LED15" names no benefit.
 */
export function codesNamed({ normal, marks, sentences }: Analysis, seen: readonly CodeNamed[]): readonly CodeNamed[] {
  const nouns = [...marks.coupon, ...marks.code].sort((a, b) => a.start - b.start);
  const isSpoken = ({ start }: Span): boolean => {
    const sentence = sentences[spanAt(sentences, start)];
    return sentence !== undefined && within(nouns, sentence.start, sentence.end).length > 0;
  };
  const isTaken = ({ start, end }: Span): boolean => {
    const before = seen[spanAt(seen, start)];
    const next = seen[spanAt(seen, start) + 1];
    return (before !== undefined && before.end > start) || (next !== undefined && next.start < end);
  };
  const written = matchesOf(normal.text, WRITTEN)
    .map(({ index, 0: text }) => ({
      text,
      start: index,
      end: index + text.length,
    }))
    .filter((code) => IS_MIXED.test(code.text) && !isTaken(code) && isSpoken(code));
  return [...seen.map(withoutParticle), ...written].sort((a, b) => a.start - b.start);
}
