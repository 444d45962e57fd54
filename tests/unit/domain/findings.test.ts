import { describe, expect, it } from 'vitest';
import { findingsSchema } from '../../../lib/domain/findings.schema.ts';
import { type Captured, type Detect, findingsOf, offerSpots, sightingId } from '../../../lib/domain/findings.ts';
import { clock, makeAttempt, makeCode, makeDetection, makeMessage } from '../../support/make-capture.ts';

/** Finds every LED-word, and every error id. */
const detect: Detect = ({ text }) =>
  makeDetection({
    codes: Array.from(text.matchAll(/LED\d+/g), ({ index, 0: code }) =>
      makeCode({ code, start: index, end: index + code.length }),
    ),
    errors: Array.from(text.matchAll(/SDE-ERR-\w{4}/g), ({ index, 0: errorId }) => ({
      errorId,
      start: index,
      end: index + errorId.length,
    })),
  });
const captured = (change: Partial<Captured>): Captured => ({
  captureId: 'c-1',
  detector: 7,
  messages: [],
  text: '',
  journal: { coverage: 'from-start', entries: [], dropped: 0 },
  attempts: [],
  kind: 'chat',
  ...change,
});
const entry = (text: string) => ({ level: 'error', text, at: clock('05 10:00') }) as const;

describe('the findings of a capture', () => {
  it('lists messages with something in them, and the version of the detector', () => {
    const messages = [makeMessage({ key: 'a', text: 'hello' }), makeMessage({ key: 'b', text: 'take LED1' })];
    const findings = findingsOf(captured({ messages }), detect);
    expect(findings.messages.map(({ message }) => message.key)).toEqual(['b']);
    expect(findings.detector).toBe(7);
    expect(findingsSchema.parse(findings)).toEqual(findings);
  });

  it('finds in the page text what is no message, at its own place', () => {
    const messages = [makeMessage({ text: 'take LED1\ntoday' })];
    const text = 'Chat\n take  LED1 \ntoday\nStore coupon LED2';
    const { text: found, textQuotes } = findingsOf(captured({ messages, text }), detect);
    expect(found.codes.map(({ code, start }) => [code, start])).toEqual([['LED2', text.indexOf('LED2')]]);
    expect(textQuotes?.[0]?.quote).toContain('Store coupon LED2');
  });

  it('finds no promise on pages where codes are entered, but still the error', () => {
    const found = findingsOf(captured({ kind: 'cart', text: 'LED1 applied\nSDE-ERR-7A3F' }), detect).text;
    expect(found.codes).toEqual([]);
    expect(found.errors).toHaveLength(1);
  });

  it('takes a code that was tried on the page for an attempt', () => {
    const found = findingsOf(
      captured({ kind: 'unknown', text: 'led1 LED1 LED2', attempts: [makeAttempt({ code: 'led1' })] }),
      detect,
    ).text;
    expect(found.codes.map(({ code }) => code)).toEqual(['LED2']);
  });

  it('keeps console entries with something in them', () => {
    const entries = [entry('boot'), entry('reject SDE-ERR-7A3F')];
    const findings = findingsOf(captured({ journal: { coverage: 'from-start', entries, dropped: 0 } }), detect);
    expect(findings.console.map(({ entry: index, text }) => [index, text])).toEqual([[1, 'reject SDE-ERR-7A3F']]);
  });

  it('believes no journal that did not run', () => {
    const journal = { coverage: 'absent', entries: [entry('SDE-ERR-7A3F')], dropped: 0 } as const;
    expect(findingsOf(captured({ journal: { ...journal, entries: [...journal.entries] } }), detect).console).toEqual(
      [],
    );
  });

  it('lists a message that was not read to its end, though nothing was found in it', () => {
    const messages = [makeMessage({ key: 'short', text: 'hello' }), makeMessage({ key: 'long', text: 'hello friend' })];
    const upTo7: Detect = ({ text }) => makeDetection({ unreadFrom: text.length > 7 ? 7 : null });
    const found = findingsOf(captured({ messages }), upTo7).messages;
    expect(found.map(({ message, detection }) => [message.key, detection.unreadFrom])).toEqual([['long', 7]]);
  });

  it('opens what an older detector found', () => {
    const { unreadFrom: _, ...older } = makeDetection();
    const stored = { captureId: 'c-1', detector: 1, messages: [], text: older, console: [] };
    expect(findingsSchema.parse(stored)).toEqual(stored);
  });

  it('names a sighting by capture, place and start', () => {
    expect(sightingId('c-1', 'm1', 9)).toBe('c-1:m1:9');
  });

  it('names an offer without a code apart from a code and from others of the same breath, and by none of its terms', () => {
    expect(offerSpots([{ start: 9 }, { start: 9 }, { start: 40 }])).toEqual(['9:offer', '9:offer-2', '40:offer']);
    expect(sightingId('c-1', 'm1', '9:offer-2')).toBe('c-1:m1:9:offer-2');
  });
});
