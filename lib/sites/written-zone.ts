/**
 * Abbreviations are loose: shops write PST all year (Alibaba's order pages do in June, seen 2026-06), and CST is China's
 * as well as Chicago's. Each stands for everything it can mean.
 */
const ABBREVIATIONS: readonly (readonly [words: RegExp, ...zones: string[]])[] = [
  [/\bPST\b/, '-08:00', 'America/Los_Angeles'],
  [/\bP[DT]?T\b/, 'America/Los_Angeles'],
  [/\bEST\b/, '-05:00', 'America/New_York'],
  [/\bED?T\b/, 'America/New_York'],
  [/\bCST\b/, '+08:00', '-06:00', 'America/Chicago'],
  [/\bCES?T\b/, 'Europe/Berlin'],
  [/\b(?:HKT|SGT|Beijing Time)\b|北京时间/i, '+08:00'],
];

/** Behind UTC or a time only: in a date alone the hyphens are none. */
const OFFSET = /(?:\b(?:UTC|GMT) ?|(?<=:\d{2}(?:[.,]\d+)?) ?)([+-])(\d{1,2})(?::?(\d{2}))?(?!\d| ?[-/.])/;
const UNIVERSAL = /\b(?:UTC|GMT)\b|(?<=\d)Z\b/;

const cut = (text: string, match: RegExpExecArray): string =>
  `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\(\s*\)/g, ' ');

const twoDigits = (text: string | undefined): string => (text ?? '00').padStart(2, '0');

/** Takes the zone out of a text, as IANA names or offsets; `value` is null when it writes none. */
export function zonesIn(text: string): { readonly value: readonly string[] | null; readonly rest: string } {
  const offset = OFFSET.exec(text);
  if (offset !== null && Number(offset[2]) <= 14) {
    const zone = `${offset[1]}${twoDigits(offset[2])}:${twoDigits(offset[3])}`;
    return { value: [zone], rest: cut(text, offset) };
  }
  const universal = UNIVERSAL.exec(text);
  if (universal !== null) return { value: ['UTC'], rest: cut(text, universal) };
  for (const [words, ...zones] of ABBREVIATIONS) {
    const match = words.exec(text);
    if (match !== null) return { value: zones, rest: cut(text, match) };
  }
  return { value: null, rest: text };
}
