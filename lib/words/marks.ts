/**
 * Characters that show nothing and change how a text reads: controls, direction overrides, zero-width characters, blank
 * letters. A supplier's name or a code can be forged with them, so a person sees a mark in their place. Line ends and tabs stay.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\u115F\u1160\u2028\u2029\u2800\u3164\uFFA0]/gu;

/** Joiners are part of the spelling inside emoji and inside Arabic and Indic words. */
const JOINER = /[\u200C\u200D]/;
const JOINS =
  /(?:\uFE0F|[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}])$/u;

/** The text with a visible `[U+202E]` for each character that would not be seen. */
export function withMarks(text: string): string {
  return text.replace(UNSEEN, (character, at: number) => {
    if (character === '\n' || character === '\t') return character;
    if (JOINER.test(character) && JOINS.test(text.slice(Math.max(0, at - 2), at))) return character;
    const point = character.codePointAt(0) ?? 0;
    return `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]`;
  });
}
