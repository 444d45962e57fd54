/**
 * A text as the detector reads it, and the way back to the text as written. Senders break words with invisible
 * characters and write codes in full-width letters; both are read as what they look like.
 */
export type NormalText = {
  /** Without invisible characters, in compatibility form. */
  readonly text: string;
  /** The same in lower case with western digits, unit for unit. */
  readonly lower: string;
  /** Place in the text as written of a stretch of the normal one. */
  readonly place: (start: number, end: number) => { readonly start: number; readonly end: number };
};

/** Soft hyphen, zero-width and bidirectional marks, word joiners, variation selectors, byte-order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/u;
const EVERY_INVISIBLE = new RegExp(INVISIBLE, 'gu');
/** Combines with what stands before it, so that the two are normalised as one. */
const JOINS = /[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;

/** Digits of the Arabic scripts and their percent sign; compatibility form leaves them as they are. */
const westernDigit = (digit: string): string =>
  digit === '\u066a' ? '%' : digit === '\u066b' ? '.' : String((digit.codePointAt(0) ?? 0) & 0xf);

/** Lower case of the same length; a letter whose lower case is longer (Turkish İ) gives its first unit. */
function lowerSameLength(text: string): string {
  const western = text.replace(/[\u0660-\u0669\u06f0-\u06f9\u066a\u066b]/g, westernDigit);
  const lower = western.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(western, (letter) => letter.toLowerCase().slice(0, letter.length).padEnd(letter.length)).join('');
}

/** Most texts are in normal form already, and hold nothing invisible. */
const isNormal = (written: string): boolean =>
  /^[\t\n\x20-\x7e]*$/.test(written) || (written.normalize('NFKC') === written && !INVISIBLE.test(written));

export function normalise(written: string): NormalText {
  if (isNormal(written))
    return { text: written, lower: lowerSameLength(written), place: (start, end) => ({ start, end }) };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let cluster = '';
  let from = 0;
  let to = 0;
  const flush = (): void => {
    const normal = cluster.normalize('NFKC').replace(EVERY_INVISIBLE, '');
    for (let i = 0; i < normal.length; i++) {
      starts.push(from);
      ends.push(to);
    }
    parts.push(normal);
    cluster = '';
  };
  let at = 0;
  for (const letter of written) {
    const next = at + letter.length;
    if (!INVISIBLE.test(letter)) {
      // A cluster of more than a few marks is noise; cutting it keeps the work linear.
      if (cluster !== '' && !(JOINS.test(letter) && cluster.length < 16)) flush();
      if (cluster === '') from = at;
      cluster += letter;
      to = next;
    }
    at = next;
  }
  flush();
  const text = parts.join('');
  return {
    text,
    lower: lowerSameLength(text),
    place: (start, end) => ({
      start: starts[start] ?? at,
      end: end > start ? (ends[end - 1] ?? at) : (starts[start] ?? at),
    }),
  };
}
