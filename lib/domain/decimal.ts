/** An exact decimal number: `units` divided by ten to the power of `scale`. Money never touches a float. */
export type Decimal = { readonly units: bigint; readonly scale: number };

const WRITTEN = /^([+-]?)(\d{1,30})(?:\.(\d{1,20}))?$/;

/** Reads `2800.00`; null for anything else. */
export function parseDecimal(text: string): Decimal | null {
  const [, sign = '', whole, fraction = ''] = WRITTEN.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
}

/** The decimal that a number was written as: JavaScript prints the shortest text that reads back the same. */
export const decimalOf = (value: number): Decimal | null => parseDecimal(String(value));

const toScale = ({ units, scale }: Decimal, wanted: number): bigint => units * 10n ** BigInt(wanted - scale);

export const times = (a: Decimal, b: Decimal): Decimal => ({ units: a.units * b.units, scale: a.scale + b.scale });

export const absolute = ({ units, scale }: Decimal): Decimal => ({ units: units < 0n ? -units : units, scale });

export function minus(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: toScale(a, scale) - toScale(b, scale), scale };
}

/** Negative, zero or positive, as `a` is less than, equal to or greater than `b`. */
export function compare(a: Decimal, b: Decimal): number {
  const { units } = minus(a, b);
  return units < 0n ? -1 : units > 0n ? 1 : 0;
}

/** What percentage of `whole` is `part`, rounded half up to two places and without needless zeros; null of nothing. */
export function percentageOf(part: Decimal, whole: Decimal): string | null {
  const scale = Math.max(part.scale, whole.scale);
  const divisor = toScale(whole, scale);
  if (divisor <= 0n) return null;
  const hundredths = (toScale(absolute(part), scale) * 20_000n + divisor) / (2n * divisor);
  return writeDecimal({ units: hundredths, scale: 2 });
}

/** As text, without zeros at the end of the fraction. */
export function writeDecimal({ units, scale }: Decimal): string {
  const sign = units < 0n ? '-' : '';
  const digits = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  const fraction = digits.slice(digits.length - scale).replace(/0+$/, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
