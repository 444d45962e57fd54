import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';

/** Code, benefit and least order of each code, in short. */
const read = (text: string): string[] =>
  detect({ text }).codes.map(({ code, offer, minimumOrder }) =>
    [code, offer.kind, offer.value ?? '', offer.currency ?? '', minimumOrder?.value ?? '', minimumOrder?.unit ?? '']
      .join(' ')
      .trim(),
  );
const offers = (text: string): string[] =>
  detect({ text }).offers.map(({ offer }) => [offer.kind, offer.value, offer.currency].join(' '));

describe('tables', () => {
  it.each([
    ['a bar', 'Tier | Coupon | Net price\n50 | LADDER-A | $31.00\n200 | LADDER-B | $28.50'],
    [
      'a border and a rule',
      '| MOQ | Code | Unit price |\n|---|---|---|\n| 50 | LADDER-A | $31.00 |\n| 200 | LADDER-B | $28.50 |',
    ],
    ['a tab', 'Min\tVoucher\tPrice\n50\tLADDER-A\t$31.00\n200\tLADDER-B\t$28.50'],
  ])('with %s between their cells are read by their heads', (_, table) => {
    expect(read(table)).toEqual(['LADDER-A unit-price 31 USD 50 units', 'LADDER-B unit-price 28.5 USD 200 units']);
  });

  it('without a column of codes hold none', () => {
    expect(read('Item | Model | Unit price\nPanel | LADDER-A | $31.00\nPanel | LADDER-B | $28.50')).toEqual([]);
  });
});

describe('several codes', () => {
  it.each([
    ['each their own', 'Enter TENTPOLE3 first and then TENTPEG2, 3% and 2%.', ['3', '2']],
    ['the same for both', 'Use coupon TENTPOLE3 or TENTPEG2, both give 12% off.', ['12', '12']],
  ])('share what stands behind the last of them: %s', (_, text, values) => {
    expect(detect({ text }).codes.map(({ offer }) => String(offer.value))).toEqual(values);
  });

  it.each([
    ['beside a sure one of the same form', 'voucher VC0093 or VC0094? I forget which', ['VC0093', 'VC0094']],
    ['that support each other', "j'ai passé BOUGIE8 puis MECHE2 sur la même commande", ['BOUGIE8', 'MECHE2']],
  ])('are seen %s', (_, text, codes) => {
    expect(detect({ text }).codes.map(({ code }) => code)).toEqual(codes);
  });

  it('are not given what a refused one had', () => {
    expect(read('LANTERN9 is dead since Monday, please use code LANTERN-B now, 40 USD off')[1]).toMatch(
      /^LANTERN-B amount 40 USD/,
    );
  });
});

describe('a new price against an old one', () => {
  it.each([
    ['I can do 1.18 USD instead of 1.40 USD', 'unit-price 1.18 USD'],
    ['Statt 89 $ kostet die Winde 81,50 $', 'unit-price 81.5 USD'],
    ['fiyatı 2,85 dolardan 2,60 dolara çekeriz', 'unit-price 2.6 USD'],
    ['単価を420円から390円に下げます', 'unit-price 390 JPY'],
    ['then 3.55 USD and not 3.80', 'unit-price 3.55 USD'],
  ])('%s', (text, offer) => {
    expect(offers(text)).toEqual([offer]);
  });

  it('is none where it rises', () => {
    expect(offers('From 1.18 USD we must go to 1.40 USD.')).toEqual([]);
  });
});

describe('goods beside a benefit', () => {
  it.each([
    'PANEL600 and STRIP400 are both 5% cheaper this month',
    'Your order note: please put ARTICLE77 on the carton, price 5 USD each',
    'Please write MADE IN CHINA on each carton. 5% deposit.',
    'Get coupon\nLED Linear Light 1200 mm\nUS$19.00 - 23.50\nMin. order: 30 pieces\nPanel DALI-2 Dimmable\nUS$22.40 - 26.00\nMin. order: 20 pieces',
    '5% off. Panel Light 62x62 DALI-2 Dimmable US$22.40 / piece MOQ: 20 pieces',
    'Our price for DALI-2 drivers: 5.60 - $6.90 per piece',
    'DALI-2 drivers are $5.60 - $6.90',
  ])('are no codes: %s', (text) => {
    expect(detect({ text }).codes).toEqual([]);
  });
});

describe('a code without a benefit', () => {
  it.each([
    ['Please use code LED2026', 'LED2026'],
    ['My code is LED2026', 'LED2026'],
    ['coupon code LED20', 'LED20'],
    ['use code VIP10, dear', 'VIP10'],
    ['Type the code KX7741 now', 'KX7741'],
  ])('is one where it is named or told: %s', (text, code) => {
    expect(detect({ text }).codes.map((found) => found.code)).toEqual([code]);
  });
  it.each([
    'please use color code CP204 for the logo',
    'use item code BX12 in the order',
    'enter the code 4412 at the gate',
  ])('is none where it is of something else: %s', (text) => {
    expect(detect({ text }).codes).toEqual([]);
  });
});
