import { describe, expect, it } from 'vitest';
import { createFormats, shortHash, utcText } from '../../../lib/words/formats.ts';

const spaces = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');

describe('formats', () => {
  it('say a time in its zone, with the offset', () => {
    const time = { utc: '2026-11-23T00:15:02.123Z', zone: 'Asia/Shanghai' };
    expect(spaces(createFormats('en').time(time))).toBe('Nov 23, 2026, 08:15:02 GMT+8');
    expect(createFormats('zh-CN').time(time)).toContain('2026年11月23日');
    expect(createFormats('es').time(time)).toContain('nov');
  });
  it('say midnight as 00, not 24', () => {
    expect(createFormats('en').time({ utc: '2026-11-22T16:00:00.000Z', zone: 'Asia/Shanghai' })).toContain('00:00:00');
  });
  it('write UTC the same for every reader', () => {
    expect(utcText('2026-11-23T00:15:02.123Z')).toBe('2026-11-23 00:15:02.123 UTC');
  });
  it('write money with its currency code and no decimal that was written lost', () => {
    const en = createFormats('en');
    expect(spaces(en.money({ amount: '2800.00', currency: 'USD' }))).toBe('USD 2,800.00');
    expect(spaces(en.money({ amount: '12.345', currency: 'JPY' }))).toBe('JPY 12.345');
    expect(spaces(createFormats('es').money({ amount: '-2800.5', currency: 'EUR' }))).toBe('-2800,50 EUR');
    expect(en.money({ amount: '2800', currency: null })).toBe('2,800');
  });
  it('lose no digit of a large amount', () => {
    expect(createFormats('en').money({ amount: '12345678901234567890.12', currency: null })).toBe(
      '12,345,678,901,234,567,890.12',
    );
  });
  it('leave an amount alone that is no decimal, or whose currency is none', () => {
    expect(createFormats('en').money({ amount: '5', currency: 'coins' })).toBe('coins 5');
    expect(createFormats('en').money({ amount: 'about 20', currency: 'USD' })).toBe('USD about 20');
  });
  it('write sizes in the largest fitting unit', () => {
    const en = createFormats('en');
    expect([0, 999, 1000, 204800, 5_000_000].map((n) => spaces(en.bytes(n)))).toEqual([
      '0 bytes',
      '999 bytes',
      '1 kB',
      '204.8 kB',
      '5 MB',
    ]);
  });
  it('shorten a hash to eight digits', () => {
    expect(shortHash('9f86d081884c7d65')).toBe('9f86d081');
  });
});
