import {
  absolute,
  compare,
  type Decimal,
  decimalOf,
  minus,
  parseDecimal,
  percentageOf,
  times,
  writeDecimal,
} from './decimal.ts';
import type { Offer } from './detection.schema.ts';
import type { Money } from './reading.schema.ts';

/** What a cart, checkout or order page shows of the money. */
export type OrderSummary = {
  readonly subtotal: Money | null;
  readonly discount: Money | null;
  readonly shipping: Money | null;
};

/** Does the page give what was promised? `promised` and `shown` are texts such as `15 %` or `30 USD`. */
export type Agreement =
  | { readonly verdict: 'agrees'; readonly promised: string; readonly shown: string }
  | { readonly verdict: 'differs'; readonly promised: string; readonly shown: string }
  | { readonly verdict: 'shipping-free' }
  | { readonly verdict: 'shipping-charged'; readonly shown: string }
  | {
      readonly verdict: 'unclear';
      readonly why: 'no-discount' | 'no-subtotal' | 'no-shipping' | 'currency' | 'per-piece' | 'not-computable';
    };

const unclear = (why: Extract<Agreement, { verdict: 'unclear' }>['why']): Agreement => ({ verdict: 'unclear', why });

const written = (value: Decimal, currency: string | null): string =>
  currency === null ? writeDecimal(value) : `${writeDecimal(value)} ${currency}`;

/** An ambiguous sign (null) speaks against no currency. */
const differ = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** Shops round half up, half down or cut off: all of them stay within one unit of the last place shown. */
const withinRounding = (exact: Decimal, shown: Decimal, places: number): boolean =>
  compare(absolute(minus(exact, shown)), { units: 1n, scale: Math.min(places, 2) }) < 0;

function percentAgreement(percent: Decimal, { subtotal, discount }: OrderSummary): Agreement {
  const shown = discount === null ? null : parseDecimal(discount.amount);
  const whole = subtotal === null ? null : parseDecimal(subtotal.amount);
  if (discount === null || shown === null) return unclear('no-discount');
  if (subtotal === null || whole === null || whole.units <= 0n) return unclear('no-subtotal');
  if (differ(discount.currency, subtotal.currency)) return unclear('currency');
  const expected = times(times(whole, percent), { units: 1n, scale: 2 });
  const agrees = withinRounding(expected, absolute(shown), Math.max(whole.scale, shown.scale));
  const promised = `${writeDecimal(percent)} %`;
  if (agrees) return { verdict: 'agrees', promised, shown: promised };
  return { verdict: 'differs', promised, shown: `${percentageOf(shown, whole)} %` };
}

function amountAgreement(amount: Decimal, currency: string | null, { discount }: OrderSummary): Agreement {
  const shown = discount === null ? null : parseDecimal(discount.amount);
  if (discount === null || shown === null) return unclear('no-discount');
  if (differ(currency, discount.currency)) return unclear('currency');
  const size = absolute(shown);
  const texts = { promised: written(amount, currency), shown: written(size, discount.currency ?? currency) };
  if (compare(amount, size) === 0) return { verdict: 'agrees', ...texts };
  // "2 USD per piece" comes off many times; how many pieces it is for, the promise alone does not say.
  const scale = Math.max(amount.scale, size.scale);
  const [one, all] = [amount, size].map(({ units, scale: own }) => units * 10n ** BigInt(scale - own));
  const multiple = one !== undefined && all !== undefined && one > 0n && all > one && all % one === 0n;
  return multiple ? unclear('per-piece') : { verdict: 'differs', ...texts };
}

function shippingAgreement({ shipping }: OrderSummary): Agreement {
  const shown = shipping === null ? null : parseDecimal(shipping.amount);
  if (shipping === null || shown === null) return unclear('no-shipping');
  return shown.units === 0n
    ? { verdict: 'shipping-free' }
    : { verdict: 'shipping-charged', shown: written(absolute(shown), shipping.currency) };
}

/** Compares one promise with what a page shows, exactly. */
export function compareWithOffer(offer: Offer, summary: OrderSummary): Agreement {
  const value = offer.value === null ? null : decimalOf(offer.value);
  switch (offer.kind) {
    case 'percent':
      return value === null ? unclear('not-computable') : percentAgreement(value, summary);
    case 'amount':
      return value === null ? unclear('not-computable') : amountAgreement(value, offer.currency, summary);
    case 'free-shipping':
      return shippingAgreement(summary);
    case 'unit-price':
    case 'bundle':
    case 'none':
      return unclear('not-computable');
  }
}
