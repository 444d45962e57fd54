import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/detect/normalise.ts';

/** Any UTF-16 unit, halves of characters included. */
const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

describe('the normal text', () => {
  it.each([
    ['L\u200bE\u00adD\ufeff9', 'LED9'],
    ['ＬＥＤ９', 'LED9'],
    ['e\u0301', 'é'],
    ['ﾊﾟ', 'パ'],
    ['ﬁ', 'fi'],
    ['\u202eLED\u202c', 'LED'],
  ])('%j is read as %s', (written, text) => {
    expect(normalise(written).text).toBe(text);
  });

  it('has a lower case of the same length, with western digits', () => {
    expect(normalise('İSTANBUL ٧٪').lower).toBe('istanbul 7%');
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (written) => {
        const { text, lower } = normalise(written);
        expect(lower.length).toBe(text.length);
      }),
    );
  });

  it('finds its way back to what was written', () => {
    const written = 'a\u200bﬁb';
    const { text, place } = normalise(written);
    expect(place(text.indexOf('f'), text.indexOf('b'))).toEqual({ start: 2, end: 3 });
  });

  it('places grow with the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyUnit }), (written) => {
        const { text, place } = normalise(written);
        let last = 0;
        for (let i = 0; i < text.length; i++) {
          const { start, end } = place(i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeLessThanOrEqual(written.length);
          last = start;
        }
      }),
    );
  });
});
