import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimalOf, parseDecimal, percentageOf, writeDecimal } from '../../../lib/domain/decimal.ts';
import type { Offer } from '../../../lib/domain/detection.schema.ts';
import { compareWithOffer } from '../../../lib/domain/offer-arithmetic.ts';
import { money, percentOff } from '../../support/make-capture.ts';

const summary = (subtotal: string, discount: string) => ({
  subtotal: money(subtotal),
  discount: money(discount),
  shipping: null,
});
const amountOff = (value: number, currency: string | null = 'USD'): Offer => ({ kind: 'amount', value, currency });
const read = (text: string) => parseDecimal(text) ?? { units: -1n, scale: 0 };

describe('percent of the subtotal', () => {
  it.each([
    [15, '2800.00', '420.00', 'agrees'],
    [15, '2800.00', '-420.00', 'agrees'],
    [15, '2800.00', '336.00', 'differs'],
    [15, '333.33', '50.00', 'agrees'],
    [15, '333.33', '49.99', 'agrees'],
    [15, '333.33', '49.98', 'differs'],
    [2.5, '0.10', '0.00', 'agrees'],
    [0.1, '1000000000000000.10', '1000000000000.00', 'agrees'],
    [7, '35000', '2450', 'agrees'],
    [12.34, '100.00', '12.34', 'agrees'],
  ])('%f %% of %s against %s: %s', (percent, subtotal, discount, verdict) => {
    expect(compareWithOffer(percentOff(percent), summary(subtotal, discount)).verdict).toBe(verdict);
  });

  it('says what the page shows instead', () => {
    expect(compareWithOffer(percentOff(15), summary('2800.00', '333.33'))).toEqual({
      verdict: 'differs',
      promised: '15 %',
      shown: '11.9 %',
    });
  });
});

describe('money off', () => {
  it.each([
    [amountOff(30), '30.00', 'agrees'],
    [amountOff(33.6), '33.60', 'agrees'],
    [amountOff(30), '29.99', 'differs'],
    [amountOff(2), '240.00', 'unclear'],
    [amountOff(30, null), '30.00', 'agrees'],
    [amountOff(30, 'CNY'), '30.00', 'unclear'],
  ])('%o against %s: %s', (offer, discount, verdict) => {
    expect(compareWithOffer(offer, summary('2800.00', discount)).verdict).toBe(verdict);
  });
});

describe('decimals', () => {
  it.each(['', 'abc', '1,000', '1e5', '1.', '.5', '٣'])('%s is none', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('come out as they went in, without needless zeros', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
        fc.integer({ min: 0, max: 12 }),
        (units, scale) => {
          const text = writeDecimal({ units, scale });
          expect(compare(read(text), { units, scale })).toBe(0);
          expect(text).not.toMatch(/\.\d*0$/);
        },
      ),
    );
  });

  it('hold a number as it is printed', () => {
    expect(writeDecimal(decimalOf(0.1) ?? read('9'))).toBe('0.1');
    expect(decimalOf(1e21)).toBeNull();
  });

  it.each([
    ['336', '2800', '12'],
    ['1', '3', '33.33'],
    ['2', '3', '66.67'],
    ['1', '0', null],
  ])('%s is of %s: %s percent', (part, whole, percent) => {
    expect(percentageOf(read(part), read(whole))).toBe(percent);
  });
});
