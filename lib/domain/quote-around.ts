const LONGEST = 160;
/** A place between two UTF-16 units of one character is no place to cut. */
const isInside = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** The words around a place, at most 160 UTF-16 units, the place as near to the middle as the text allows. */
export function quoteAround(text: string, start: number, end: number): string {
  if (text.length <= LONGEST) return text.replace(/[\s\u2029]+/gu, ' ').trim();
  const room = Math.max(0, LONGEST - (end - start));
  let from = Math.max(0, Math.min(start - Math.floor(room / 2), text.length - LONGEST));
  let to = Math.min(text.length, from + LONGEST);
  if (isInside(text, from)) from += 1;
  if (isInside(text, to)) to -= 1;
  return text
    .slice(from, to)
    .replace(/[\s\u2029]+/gu, ' ')
    .trim();
}
