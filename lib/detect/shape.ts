/** What a string looks like by itself. */
export type Shape = {
  readonly hasLetters: boolean;
  readonly hasDigits: boolean;
  readonly letterCase: 'upper' | 'lower' | 'capital' | 'mixed' | 'none';
  /** Holds a pronounceable run of letters, as words do and part numbers do not. */
  readonly wordy: boolean;
  readonly joined: boolean;
  /** A measure, date, container, parcel or other string whose form gives it away. */
  readonly known: boolean;
};

const KNOWN: readonly RegExp[] = [
  // Measures and sizes: 18mm, 600D, 2x40hq, M8x30, 42x28x14, 12v.
  /^\d+(?:[.,]\d+)?(?:mm|cm|m|km|kg|g|gsm|oz|lb|lbs|ml|l|w|kw|v|a|ah|mah|hz|d|t|k|x|pcs|pc|sets?|set|ctns?|ft|in|inch|cpsi|cbm|sqm|hq|gp|hc|hours?|h|days?|min|st|nd|rd|th|pm|am|off|usd|eur|pairs?|seater|pack|way|axis)$/i,
  /^[a-z]?\d+(?:[.,]\d+)?x\d+(?:[.,x]\d+)*(?:mm|cm|hq|gp|hc)?$/i,
  // Numbers with their marks, fractions, dates, times, versions, house numbers.
  /^\d{1,2}[./-]\d{1,2}(?:[./-]\d{2,4})?$/,
  /^(?:19|20)\d{2}[./-]\d{1,2}(?:[./-]\d{1,2})?$/,
  /^\d{1,2}-[a-z]{3,9}-\d{2,4}$/i,
  /^\d+[.,]\d+$/,
  /^v\d+(?:\.\d+)*$/i,
  /^\d{1,2}\/\d{1,2}$/,
  // Containers, parcels, bills of lading, banks, vehicles.
  /^[a-z]{4}\d{7}$/i,
  /^[a-z]{2}\d{9}[a-z]{2}$/i,
  /^1z[a-z0-9]{16}$/i,
  /^[a-z]{3,8}\d{7,}$/i,
  /^\d{9,}$/,
  /^[a-z]{2}\d{2}[a-z0-9]{11,30}$/i,
  // Constants of programs: MIN_NOT_MET.
  /^[A-Z]+(?:_[A-Z]+){2,}$/,
  // Names in programs: promo_applied, cart_total.
  /^(?:valid|is|has|min|max|code|type|name|id|status|amount|value|total|sub|start|end|expires?|rate|need)_\w+$/,
  /^(?:promo|coupon|voucher|discount|cart|order|checkout|item|user|error)(?:_\w+|[-.][a-z]+)$/,
  /^(?:OVER|MIN|MAX|NOT|NO|ERR|ERROR|INVALID|BAD|OUT|IS)_[A-Z_]+$/,
  // Tyres: 205/55R16.
  /^\d{3}\/\d{2}z?r\d{2}c?$/i,
  // Two words without a space after the stop: call.drove.
  /^[a-z]{2,}\.[a-z]{2,}$/,
  // Papers: PO-26-0711, FSC-C104567, INV2026-11.
  /^(?:ispm|mil|ansi|ul|csa|rohs|bs|jis|po|pi|cn|dn|inv|sc|ci|so|rfq|fba|awb|bl|hs|iso|din|en|ce|gb|astm|rev|fsc|ral|tcx|tpx|ufi|un|sku|lc|q|no|model|type)(?:[-_/.][a-z]{0,2})?\d[\d-/.]*[a-z]{0,2}[\d-/.]*$/i,
];

const VOWELS = /[aeiouyäöüáéíóúàèìòùâêîôûãõåæøœаеёиоуыэюяıαεηιουω]/iu;

const isWordy = (run: string): boolean =>
  /\p{Script=Arabic}{3}/u.test(run) || (run.length >= 4 && VOWELS.test(run) && /[^aeiouаеёиоуыэюя]/iu.test(run));

/** T0WELB0X, RUBIN3TTO: a digit between letters stands for the letter it looks like. */
const LOOKS_LIKE: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };
const spelledOut = (text: string): string =>
  text.replace(/(?<=\p{L})[01345](?=\p{L})/gu, (digit) => LOOKS_LIKE[digit] ?? digit);

const wordyRun = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).some(isWordy) ||
  (spelledOut(text).match(/\p{L}+/gu) ?? []).some((run) => run.length >= 7 && isWordy(run));

function caseOf(letters: string): Shape['letterCase'] {
  if (letters === '' || letters.toLowerCase() === letters.toUpperCase()) return 'none';
  if (letters === letters.toUpperCase()) return 'upper';
  if (letters === letters.toLowerCase()) return 'lower';
  return /^\p{Lu}[^\p{Lu}]+$/u.test(letters) ? 'capital' : 'mixed';
}

export function shapeOf(text: string): Shape {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return {
    hasLetters: letters !== '',
    hasDigits: /\p{Nd}/u.test(text),
    letterCase: caseOf(letters),
    wordy: wordyRun(text),
    joined: /[-_/.&+]/.test(text),
    known: KNOWN.some((pattern) => pattern.test(text)),
  };
}
