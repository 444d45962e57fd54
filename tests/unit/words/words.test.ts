import { describe, expect, it } from 'vitest';
import { type Catalogue, createSpeak } from '../../../lib/words/words.ts';

const catalogue: Catalogue = {
  plain: 'Kept.',
  section: { deeper: { place: 'Cart shows {shown} %, promised {promised} %.' } },
  messages: { '1': '{count} message from {who}', n: '{count} messages from {who}' },
  zero: { '0': 'Nothing yet', '1': 'One', n: '{count}' },
  onlyMany: { n: '{count} 条消息' },
};
const speak = createSpeak(catalogue, 'en', 'throw');
const say = (key: string, params?: Record<string, string | number>) =>
  speak(params === undefined ? { key } : { key, params });

describe('a sentence', () => {
  it('is found by its dotted key', () => {
    expect(say('plain')).toBe('Kept.');
  });
  it('has its places filled by name', () => {
    expect(say('section.deeper.place', { shown: 12, promised: 15 })).toBe('Cart shows 12 %, promised 15 %.');
  });
  it('takes the plural form that the count asks for', () => {
    expect(say('messages', { count: 1, who: 'Lily' })).toBe('1 message from Lily');
    expect(say('messages', { count: 2000, who: 'Lily' })).toBe('2,000 messages from Lily');
    expect(say('zero', { count: 0 })).toBe('Nothing yet');
    expect(say('messages', { count: 0, who: 'Lily' })).toBe('0 messages from Lily');
    expect(say('onlyMany', { count: 1 })).toBe('1 条消息');
  });
  it('writes numbers as its language does', () => {
    expect(createSpeak(catalogue, 'es', 'throw')({ key: 'zero', params: { count: 12500.5 } })).toBe('12.500,5');
  });
  it('leaves a text as it came: no digit of a code or order number is grouped', () => {
    expect(say('section.deeper.place', { shown: '280012345', promised: 'a' })).toContain('280012345');
  });
  it('does not fill places that stand inside a filled-in text', () => {
    expect(say('section.deeper.place', { shown: '{promised}', promised: 'X' })).toBe(
      'Cart shows {promised} %, promised X %.',
    );
  });
  it('shows control characters of a foreign text as marks', () => {
    expect(say('messages', { count: 1, who: 'Li\u202Ely' })).toBe('1 message from Li[U+202E]ly');
  });
  it('keeps a right-to-left name from re-ordering the words around it', () => {
    expect(say('messages', { count: 1, who: 'شركة' })).toBe('1 message from \u2068شركة\u2069');
  });
});

describe('a text that is missing', () => {
  it('stops a test', () => {
    expect(() => say('section.nothing')).toThrow('no text for section.nothing');
    expect(() => say('section.deeper')).toThrow('no text');
    expect(() => say('plain.more')).toThrow('no text');
    expect(() => say('constructor')).toThrow('no text');
    expect(() => say('messages', { count: 1 })).toThrow('no {who}');
  });
  it('stops a test by default', () => {
    expect(() => createSpeak(catalogue, 'en')({ key: 'nothing' })).toThrow();
  });
  it('shows its key to a person, who can go on', () => {
    const lenient = createSpeak(catalogue, 'en', 'show');
    expect(lenient({ key: 'section.nothing' })).toBe('section.nothing');
    expect(lenient({ key: 'messages', params: { count: 1 } })).toBe('1 message from {who}');
  });
});
