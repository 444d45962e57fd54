/**
 * Words of one meaning, by language, with bars between them. A trailing `*` stands for any ending ("купон*"). Words of scripts without
 * spaces match anywhere, all others only as whole words.
 */
export type WordList = Readonly<Record<string, string>>;

export type Found = { readonly start: number; readonly end: number; readonly word: string };

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const source = (word: string): string =>
  word
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '[\\p{L}\\p{M}]{0,12}')
    .replace(/ /g, '[\\s-]{1,3}');

const byLength = (a: string, b: string): number => b.length - a.length;

/** One pattern for all words of a list, the longest first. Text must be in lower case. */
export function matcher(words: WordList): (lower: string) => Found[] {
  const all = [...new Set(Object.values(words).flatMap((list) => list.split('|').map((word) => word.trim())))].sort(
    byLength,
  );
  const spaced = all.filter((word) => !SPACELESS.test(word)).map(source);
  const joined = all.filter((word) => SPACELESS.test(word)).map(source);
  const parts = [
    ...(spaced.length > 0
      ? [
          `(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[-_/])(?:${spaced.join('|')})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{M}\\p{N}]|[-_/]\\p{N})`,
        ]
      : []),
    ...joined,
  ];
  const pattern = new RegExp(parts.join('|'), 'gu');
  return (lower) =>
    Array.from(lower.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      word: match[0],
    }));
}
