import type { Money } from '../domain/reading.schema.ts';

/** Signs that name one currency, each before its code. "$", "¥", "Rs" and "kr" name several: money with them has no currency. */
const SIGNS =
  'US$ USD € EUR £ GBP A$ AUD AU$ AUD C$ CAD CA$ CAD HK$ HKD NT$ TWD R$ BRL MX$ MXN NZ$ NZD S$ SGD CN¥ CNY RMB CNY JP¥ JPY GH₵ GHS ₵ GHS ₹ INR ₽ RUB ₩ KRW ₦ NGN ₫ VND ฿ THB ₱ PHP ₺ TRY ₴ UAH ₪ ILS zł PLN'.split(
    ' ',
  );
const AMBIGUOUS_SIGNS: ReadonlySet<string> = new Set(['$', '¥', 'Rs', 'Rs.', 'kr']);

const NUMBER = /\d[\d.,'’ ]*\d|\d/;

/** The currency of a sign or code; undefined when the text is neither. */
function currencyOf(sign: string): string | null | undefined {
  const plain = sign.replace(/\s+/g, '');
  const at = SIGNS.indexOf(plain);
  if (at >= 0) return SIGNS[at | 1];
  if (AMBIGUOUS_SIGNS.has(plain)) return null;
  const code = /^([A-Z]{3})\$?$/.exec(plain)?.[1];
  return code !== undefined && Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
}

/** Character that this language writes between whole and part; null for a language nobody knows. */
export function decimalSignOf(language: string | null): '.' | ',' | null {
  if (language === null || language === '') return null;
  try {
    const sign = new Intl.NumberFormat(language).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value;
    return sign === '.' || sign === ',' ? sign : null;
  } catch {
    // Pages write anything into `lang`.
    return null;
  }
}

const joined = (whole: string, part: string): string => {
  const digits = whole.replace(/^0+(?=\d)/, '');
  return part === '' ? digits : `${digits}.${part}`;
};

/** The decimal form of a written number; null when it can be read in two ways, or in none. */
function decimalOf(written: string, decimal: '.' | ',' | null): string | null {
  const plain = written.replace(/(?<=\d)[ '’](?=\d{3}(?!\d))/g, '');
  if (/^\d+$/.test(plain)) return joined(plain, '');
  const signs = plain.replace(/\d/g, '');
  if (!/^[.,]+$/.test(signs)) return null;
  const last = signs.at(-1) ?? '';
  const [whole = '', part = ''] = [plain.slice(0, plain.lastIndexOf(last)), plain.slice(plain.lastIndexOf(last) + 1)];
  const groups = (text: string, sign: string): string | null =>
    new RegExp(`^\\d{1,3}(?:\\${sign}\\d{3})*$`).test(text) ? text.replaceAll(sign, '') : null;
  if (new Set(signs).size === 2) {
    const digits = groups(whole, last === '.' ? ',' : '.');
    return digits === null || whole.includes(last) ? null : joined(digits, part);
  }
  if (signs.length > 1) {
    const digits = groups(plain, last);
    return digits === null ? null : joined(digits, '');
  }
  if (part.length !== 3 || whole === '0') return /^\d+$/.test(whole) ? joined(whole, part) : null;
  // "1,234" is a thousand in English and a little more than one in German.
  if (decimal === null) return null;
  return decimal === last ? joined(whole, part) : joined(`${whole}${part}`, '');
}

/**
 * One amount with its currency, and nothing else in the text: "USD 2,800.00", "US $1.20", "GH₵12", "-$420.00".
 * Null when there is no currency, more than one number, or a number that can be read in two ways.
 */
export function parseMoney(text: string, decimal: '.' | ',' | null = null): Money | null {
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').trim();
  const number = NUMBER.exec(plain);
  if (number === null) return null;
  const before = plain.slice(0, number.index);
  const after = plain.slice(number.index + number[0].length);
  const sign = /^[-−–]|[-−–]$/.test(before.trim()) ? '-' : '';
  const [head, tail] = [before.replace(/[-−–+]/g, '').trim(), after.trim()];
  const [first, second] = [head === '' ? undefined : currencyOf(head), tail === '' ? undefined : currencyOf(tail)];
  if ((head !== '' && first === undefined) || (tail !== '' && second === undefined)) return null;
  const currency = first === undefined ? second : (first ?? second ?? null);
  if (currency === undefined || (first && second && first !== second)) return null;
  const amount = decimalOf(number[0], decimal);
  return amount === null ? null : { amount: `${sign}${amount}`, currency };
}

/** An amount without its sign: pages write a discount with and without one. */
export const withoutSign = ({ amount, currency }: Money): Money => ({ amount: amount.replace(/^-/, ''), currency });
