import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSignOf, parseMoney, withoutSign } from '../../../lib/sites/money.ts';

const money = (text: string, decimal: '.' | ',' | null = null) => {
  const found = parseMoney(text, decimal);
  return found === null ? null : `${found.amount} ${found.currency}`;
};

describe('an amount as a page writes it', () => {
  it('is read with its currency', () => {
    expect(money('USD 2,800.00')).toBe('2800.00 USD');
    expect(money('US $1.20')).toBe('1.20 USD');
    expect(money('US$17.50')).toBe('17.50 USD');
    expect(money('GH₵80.51')).toBe('80.51 GHS');
    expect(money('GH₵12')).toBe('12 GHS');
    expect(money('1.234,50 €')).toBe('1234.50 EUR');
    expect(money('1 234,50 EUR')).toBe('1234.50 EUR');
    expect(money("CHF 1'234.50")).toBe('1234.50 CHF');
    expect(money('CN¥ 99')).toBe('99 CNY');
    expect(money('£0.125')).toBe('0.125 GBP');
    expect(money('$420.00 USD')).toBe('420.00 USD');
  });

  it('has no currency where the sign means several', () => {
    expect(money('$420.00')).toBe('420.00 null');
    expect(money('￥99.00')).toBe('99.00 null');
  });

  it('keeps its sign', () => {
    expect(money('- USD 420.00')).toBe('-420.00 USD');
    expect(money('-$420.00')).toBe('-420.00 null');
    expect(withoutSign({ amount: '-420.00', currency: 'USD' })).toEqual({ amount: '420.00', currency: 'USD' });
  });

  it('is not guessed where it can be read in two ways', () => {
    expect(money('USD 1,234')).toBeNull();
    expect(money('USD 1.234')).toBeNull();
    expect(money('USD 1,234', '.')).toBe('1234 USD');
    expect(money('USD 1,234', ',')).toBe('1.234 USD');
    expect(money('USD 1.234', '.')).toBe('1.234 USD');
    expect(money('USD 1,234,567')).toBe('1234567 USD');
  });

  it('is nothing without a currency, with a second number or with other words', () => {
    for (const text of [
      '',
      '2,800.00',
      'USD',
      'USD 2,800.00 - 3,000.00',
      'US $1.20x2',
      'MOQ 100',
      'US$ 170,000+',
      'USD 12 EUR',
      '12 pieces',
      'USD 1.2.3',
      'USD 1,23,4.5',
    ])
      expect([text, money(text)]).toEqual([text, null]);
  });
});

describe('the decimal sign of a language', () => {
  it('is known for languages, and for nothing else', () => {
    expect([decimalSignOf('en'), decimalSignOf('de'), decimalSignOf('pt-BR')]).toEqual(['.', ',', ',']);
    expect([decimalSignOf(null), decimalSignOf(''), decimalSignOf('not a language')]).toEqual([null, null, null]);
  });
});

describe('any amount', () => {
  it('comes back as it was, in English and in German', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e10 }), fc.constantFrom('en', 'de'), (cents, language) => {
        const written = (cents / 100).toLocaleString(language, { minimumFractionDigits: 2 });
        expect(parseMoney(`USD ${written}`)).toEqual({ amount: (cents / 100).toFixed(2), currency: 'USD' });
      }),
    );
  });

  it('never throws, and gives a plain decimal or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[A-Z$€ ]{0,4}[\d.,' ]{1,14}$/)),
        (text) => {
          const found = parseMoney(text);
          if (found !== null) expect(found.amount).toMatch(/^-?\d+(?:\.\d+)?$/);
        },
      ),
    );
  });
});
