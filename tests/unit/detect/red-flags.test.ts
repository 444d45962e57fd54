import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { redFlagKindSchema } from '../../../lib/domain/detection.schema.ts';
import { loadCatalogue } from '../../../lib/words/languages.ts';
import { createSpeak } from '../../../lib/words/words.ts';
import { ADDRESSES } from './red-flag-addresses.ts';
import { CREDENTIALS } from './red-flag-credentials.ts';
import { FURTHER } from './red-flag-further.ts';
import { LATER_BENEFITS } from './red-flag-later-benefits.ts';
import { FLAGGED, UNFLAGGED } from './red-flag-messages.ts';
import { ORDINARY } from './red-flag-ordinary.ts';
import { PAYMENTS } from './red-flag-payments.ts';
import { PHRASINGS } from './red-flag-phrasings.ts';
import { STACKINGS } from './red-flag-stackings.ts';

const kindsOf = (text: string): string =>
  [...new Set(detect({ text }).redFlags.map(({ kind }) => kind))].sort().join(' ');
const flagOf = (text: string) => detect({ text }).redFlags[0];

describe('what a message asks for', () => {
  it.each(FLAGGED)('%s', (text, kinds) => {
    expect(kindsOf(text)).toBe(kinds);
  });
});

describe('the same in other words', () => {
  it.each(PHRASINGS)('%s', (text, kinds) => {
    expect(kindsOf(text)).toBe(kinds);
  });
});

describe.each([
  ['payments', PAYMENTS],
  ['secrets', CREDENTIALS],
  ['several codes', STACKINGS],
  ['benefits that come later', LATER_BENEFITS],
  ['addresses', ADDRESSES],
  ['more of all kinds', FURTHER],
  ['ordinary business', ORDINARY],
])('%s and what only looks like them', (_, phrasings) => {
  it.each(phrasings)('%s', (text, kinds) => {
    expect(kindsOf(text)).toBe(kinds);
  });
});

describe('warnings, refusals and ordinary terms', () => {
  it.each(UNFLAGGED)('%s', (text) => {
    expect(kindsOf(text)).toBe('');
  });
});

describe('a red flag', () => {
  it('marks its place in the text as written', () => {
    const text = 'Ｄｅａｒ\u200b, pay by ＷＥＳＴＥＲＮ\u200b ＵＮＩＯＮ now';
    const flag = flagOf(text);
    expect(text.slice(flag?.start, flag?.end)).toBe('pay by ＷＥＳＴＥＲＮ\u200b ＵＮＩＯＮ');
  });
  it('marks a link with its path', () => {
    const text = 'see https://example-tents.com/a/b?c=1, ok';
    const flag = flagOf(text);
    expect(text.slice(flag?.start, flag?.end)).toBe('example-tents.com/a/b?c=1,');
  });
  it('says why in words that every language has', async () => {
    const speaks = await Promise.all(
      (['en', 'zh_CN', 'es'] as const).map(async (name) => createSpeak(await loadCatalogue(name), 'en')),
    );
    const reasons = FLAGGED.flatMap(([text]) => detect({ text }).redFlags.map(({ reason }) => reason));
    for (const speak of speaks)
      for (const reason of reasons) {
        expect(speak(reason)).not.toMatch(/^detect\./);
        expect(speak(reason)).not.toMatch(/[{}]/);
      }
  });
  it.each(redFlagKindSchema.options)('of the kind %s has a name and an advice', async (kind) => {
    const speak = createSpeak(await loadCatalogue('en'), 'en');
    expect(speak({ key: `redFlag.${kind}.name` }).length).toBeGreaterThan(3);
    expect(speak({ key: `redFlag.${kind}.advice` }).length).toBeGreaterThan(40);
  });
});

const PIECES = [
  'pay ',
  'not ',
  'usdt ',
  'my card ',
  'https://a1ibaba.com/',
  'x@y.co ',
  'otp ',
  'send ',
  '两个码',
  'refund ',
  'after ',
  '.',
  '\n',
  'code AB12 ',
  '\u200b',
  '\ud83d',
];

describe('on any string', () => {
  it('never throws, and every span lies in the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (written) => {
        for (const { start, end, confidence } of detect({ text: written }).redFlags) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(written.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
