const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** Keeps a foreign text in a sentence from re-ordering the sentence around it, where directions can differ. */
export function isolated(text: string, locale: string): string {
  const differs = /^(ar|fa|he|ur)\b/.test(locale) || RIGHT_TO_LEFT.test(text);
  return differs ? `${FIRST_STRONG_ISOLATE}${text}${POP_ISOLATE}` : text;
}
