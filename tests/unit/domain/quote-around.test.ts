import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteAround } from '../../../lib/domain/quote-around.ts';

describe('the words around a place', () => {
  it('are the whole text where it is short', () => {
    expect(quoteAround(' use LED1\nnow ', 5, 9)).toBe('use LED1 now');
  });

  it('hold the place in the middle of a long text', () => {
    const text = `${'a '.repeat(300)}LED2026${' b'.repeat(300)}`;
    const quote = quoteAround(text, 600, 607);
    expect(quote).toContain('LED2026');
    expect(quote.length).toBeLessThanOrEqual(160);
    expect(Math.abs(quote.indexOf('LED2026') - 76)).toBeLessThan(8);
  });

  it('never cut a character in two', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 200, maxLength: 400 });
    fc.assert(
      fc.property(text, fc.nat(390), (words, start) => {
        const quote = quoteAround(words, start, Math.min(words.length, start + 7));
        expect(quote.isWellFormed()).toBe(true);
        expect(quote.length).toBeLessThanOrEqual(160);
      }),
    );
  });
});
