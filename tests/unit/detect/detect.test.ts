import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect, LONGEST_TEXT } from '../../../lib/detect/detect.ts';
import { detectionSchema, type Offer } from '../../../lib/domain/detection.schema.ts';
import { WITH_CODES, WITH_OFFERS, WITHOUT_CODES } from './messages.ts';

/** Any UTF-16 unit, halves of characters included. */
const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

const said = ({ kind, value, currency }: Offer): string =>
  [kind, value, currency].filter((part) => part !== null).join(' ');
const codesOf = (text: string): string =>
  detect({ text })
    .codes.map(({ code, offer }) => `${code} ${said(offer)}`)
    .join('; ');
const offersOf = (text: string): string =>
  detect({ text })
    .offers.map(({ offer }) => said(offer))
    .join('; ');

describe('messages of suppliers', () => {
  it.each(WITH_CODES)('%s', (text, codes) => {
    expect(codesOf(text)).toBe(codes);
  });

  it.each(WITH_OFFERS)('%s', (text, offers) => {
    expect(codesOf(text)).toBe('');
    expect(offersOf(text)).toBe(offers);
  });

  it.each(WITHOUT_CODES)('%s', (text) => {
    expect(codesOf(text)).toBe('');
  });
});

describe('the conditions of a code', () => {
  it.each([
    ['code LED9 for 5% off, min order 500 USD', { value: 500, unit: 'USD' }, null],
    ['code LEDA1 for 5% off from 300 pcs until Friday', { value: 300, unit: 'units' }, 'Friday'],
    ['Promo code LEDA1 (5%) valid until 2026-12-31', null, '2026-12-31'],
    ['优惠码 LEDA1，满500元减30元，6月30日截止', { value: 500, unit: 'CNY' }, '6月30日'],
    ['Gutscheincode LEDA1, 5 % ab 100 Stück, gültig bis 30. Juni', { value: 100, unit: 'units' }, '30. Juni'],
    ['Промокод LEDA1: 5% от 200 штук до 30 июня', { value: 200, unit: 'units' }, '30 июня'],
    ['クーポンコードLEDA1で5%引き、50個以上、6月30日まで', { value: 50, unit: 'units' }, '6月30日'],
  ])('%s', (text, minimumOrder, expires) => {
    expect(detect({ text }).codes[0]).toMatchObject({ minimumOrder, expires });
  });
});

describe('a text that is too long', () => {
  const code = ' Use code LED2026 for 15% off';
  const filler = 'a b '.repeat(LONGEST_TEXT / 4);

  it('is said to be unread from where reading stopped', () => {
    const { codes, unreadFrom } = detect({ text: code + filler });
    expect([codes.length, unreadFrom]).toEqual([1, LONGEST_TEXT]);
    const late = detect({ text: filler + code });
    expect([late.codes.length, late.unreadFrom]).toEqual([0, LONGEST_TEXT]);
  });

  it('is read to its end up to the last character', () => {
    expect(detect({ text: filler }).unreadFrom).toBeNull();
    expect(detect({ text: code }).unreadFrom).toBeNull();
  });
});

describe('places', () => {
  it('are those of the text as written, invisible characters and wide letters included', () => {
    const text = 'code: L\u200bE\u200bD９ gives 5%';
    const [found] = detect({ text }).codes;
    expect(found?.code).toBe('LED9');
    expect(text.slice(found?.start, found?.end)).toBe('L\u200bE\u200bD９');
  });

  it('hold the whole of a code written with gaps, whose typed form is given too', () => {
    const text = 'Enter L E D 9 (no spaces) for 5% off';
    const [found] = detect({ text }).codes;
    expect(found).toMatchObject({ code: 'L E D 9', canonical: 'LED9' });
    expect(text.slice(found?.start, found?.end)).toBe('L E D 9');
  });
});

const anyText = fc.oneof(
  fc.string({ unit: anyUnit, maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        'code ',
        'LED9',
        '5%',
        ' off',
        '，',
        '满500',
        '券：',
        '\u200b',
        'é',
        '\ud800',
        'USD 30 ',
        'until 5 May',
        '«',
        '\n',
        'L E D 9',
        'sde 7a3f',
      ),
    )
    .map((parts) => parts.join('')),
);

describe('any text', () => {
  it('is read without a throw, into places within it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = detect({ text });
        expect(detectionSchema.parse(found)).toEqual(found);
        for (const { start, end } of [...found.codes, ...found.offers, ...found.errors]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is read up to a length that no message has', () => {
    const offer = 'Use code LED2026 for 5% off.';
    expect(detect({ text: `${offer}\n${'-'.repeat(300_000)}` }).codes).toHaveLength(1);
    expect(detect({ text: `${'-'.repeat(300_000)}\n${offer}` }).codes).toHaveLength(0);
  });

  it('of a megabyte comes to an end', () => {
    expect(detect({ text: 'A'.repeat(1_000_000) }).errors).toEqual([]);
  });

  it.each(['/', '🎁', 'code ', 'our agent ', '码', '- ', 'and '])(
    'with %j between a label and a string comes to an end',
    (unit) => {
      const gap = unit.repeat(60).slice(0, 50);
      expect(detect({ text: `coupon ${gap}q LED26, 5% off. ${gap}` }).errors).toEqual([]);
    },
  );

  it.each(['1', 'A', '码', '5% ', '“a', 'a.', '1,', '\u200b', 'e\u0301', '<a ', 'code '])(
    'of nothing but %j comes to an end',
    (unit) => {
      expect(detect({ text: unit.repeat(30_000) }).errors).toEqual([]);
    },
  );
});
