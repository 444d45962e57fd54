import { describe, expect, it } from 'vitest';
import { withMarks } from '../../../lib/words/marks.ts';

describe('characters that show nothing', () => {
  it.each([
    ['a direction override', 'SAVE\u202E51', 'SAVE[U+202E]51'],
    ['a zero-width space in a code', 'LED\u200B2026', 'LED[U+200B]2026'],
    ['a left-to-right mark', '\u200E10:21', '[U+200E]10:21'],
    ['a soft hyphen', 'ali\u00ADbaba', 'ali[U+00AD]baba'],
    ['a byte-order mark', '\uFEFFa', '[U+FEFF]a'],
    ['a null', 'a\u0000b', 'a[U+0000]b'],
    ['an escape', 'a\u001B[31m', 'a[U+001B][31m'],
    ['a tag character', 'a\u{E0041}', 'a[U+E0041]'],
    ['a blank letter', 'a\u3164b', 'a[U+3164]b'],
    ['a closing isolate', 'a\u2069b', 'a[U+2069]b'],
    ['a joiner between Latin letters', 'pay\u200Dpal', 'pay[U+200D]pal'],
  ])('are shown: %s', (_, text, shown) => {
    expect(withMarks(text)).toBe(shown);
  });

  it.each([
    ['line ends and tabs', 'a\n\tb'],
    ['a family emoji', '👨\u200D👩\u200D👧'],
    ['an emoji with skin tone and profession', '👩🏽\u200D🔧'],
    ['a rainbow flag', '🏳\uFE0F\u200D🌈'],
    ['a Persian non-joiner', 'می\u200Cخواهم'],
    ['Chinese, Cyrillic, Arabic', '优惠码 Скидка خصم'],
  ])('are not seen in %s', (_, text) => {
    expect(withMarks(text)).toBe(text);
  });
});
