import type { Money } from '../domain/reading.schema.ts';
import type { DeviceTime } from '../domain/time.schema.ts';

export type Formats = ReturnType<typeof createFormats>;

/** Times, money and sizes as one language writes them. */
export function createFormats(tag: string) {
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 2 });
  // A list of two thousand messages has as many times, all of one zone.
  const moments = new Map<string, Intl.DateTimeFormat>();
  const momentIn = (zone: string): Intl.DateTimeFormat => {
    const known = moments.get(zone) ?? dateTime(tag, zone);
    moments.set(zone, known);
    return known;
  };
  return {
    number: (value: number): string => number.format(value),
    /** A moment on a device's clock in that device's zone, with the offset: `23 Nov 2026, 08:15:02 GMT+8`. */
    time: ({ utc, zone }: Pick<DeviceTime, 'utc' | 'zone'>): string => momentIn(zone).format(new Date(utc)),
    date: (utc: string, zone: string): string =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: zone }).format(new Date(utc)),
    money: (money: Money): string => moneyText(money, tag),
    bytes: (count: number): string => bytesText(count, tag),
  };
}

const dateTime = (tag: string, zone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
    timeZone: zone,
    timeZoneName: 'shortOffset',
  });

/** The same moment for every reader: `2026-11-23 00:15:02.123 UTC`. */
export const utcText = (iso: string): string => iso.replace('T', ' ').replace(/Z$/, ' UTC');

/** The first 8 digits of a hash, for the eye; the full value stands elsewhere. */
export const shortHash = (sha256: string): string => sha256.slice(0, 8);

/** Two for the dollar, none for the yen. */
const usualDecimals = (currency: string | null): number =>
  currency === null
    ? 0
    : (new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 0);

/** The currency as its code, because `$` is five currencies; no decimal that was written is lost. */
function moneyText({ amount, currency }: Money, tag: string): string {
  const known = currency === null || /^[A-Z]{3}$/.test(currency);
  if (!known || !/^-?\d+(?:\.\d+)?$/.test(amount)) return currency === null ? amount : `${currency} ${amount}`;
  const decimals = Math.max(amount.split('.')[1]?.length ?? 0, usualDecimals(currency));
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const style =
    currency === null ? digits : ({ ...digits, style: 'currency', currency, currencyDisplay: 'code' } as const);
  // A decimal text is formatted digit by digit, never by way of a float; the pattern above is that type's.
  return new Intl.NumberFormat(tag, style).format(amount as `${number}`);
}

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

function bytesText(count: number, tag: string): string {
  const step = count < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(count) / 3));
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: UNITS[step] ?? 'byte',
    // Of these units only the byte has no sign of its own: "145 byte" is its short form in English.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(count / 1000 ** step);
}
