import { describe, expect, it } from 'vitest';
import { clock, makeCapture, makeCode, offerCapture, percentOff } from '../../../support/make-capture.ts';
import { assess } from './assess.ts';

const later = offerCapture({ id: 'c-2', at: clock('06 09:00') });

describe('the codes of a deal', () => {
  it('lists a code once, with its offer and the words around it', () => {
    const [code, ...others] = assess([offerCapture({ code: { expires: '30 June' } })]).codes;
    expect(others).toEqual([]);
    expect(code).toMatchObject({ code: 'LED2026', offer: percentOff(15), expires: '30 June', verdict: 'open' });
    expect(code?.sightings).toEqual([
      {
        id: 'c-1:m1:9',
        captureId: 'c-1',
        place: 'm1',
        start: 9,
        end: 16,
        quote: 'Use code LED2026 for 15% off.',
        sender: 'Lily Chen',
        direction: 'in',
        written: '2026-06-05 09:00 UTC',
        reason: { key: 'detect.code.named', params: { code: 'LED2026', cue: 'code' } },
        terms: { code: 'LED2026', offer: percentOff(15), minimumOrder: null, expires: '30 June', expiresOn: null },
        confidence: 0.9,
        verdict: 'open',
        corrected: null,
      },
    ]);
  });

  it('counts the same message in several captures once, by its earliest capture', () => {
    const sightings = assess([later, offerCapture()]).codes[0]?.sightings;
    expect(sightings?.map(({ captureId }) => captureId)).toEqual(['c-1']);
  });

  it('counts a message with a composite key once, although the running number differs', () => {
    const one = offerCapture({ message: { key: 'a#1', keyKind: 'composite' } });
    const two = offerCapture({ id: 'c-2', message: { key: 'a#2', keyKind: 'composite' } });
    expect(assess([one, two]).codes[0]?.sightings).toHaveLength(1);
  });

  it('takes another spelling of a code for the same code', () => {
    const lower = offerCapture({ id: 'c-2', message: { key: 'm2' }, code: { code: 'led2026' } });
    expect(assess([offerCapture(), lower]).codes.map(({ sightings }) => sightings.length)).toEqual([2]);
  });

  it('names a code written with gaps by what is typed', () => {
    const spaced = offerCapture({ code: { code: 'L E D 9', canonical: 'LED9' } });
    expect(assess([spaced]).codes[0]?.code).toBe('LED9');
  });

  it('prefers the words of the supplier to the question of the buyer', () => {
    const question = offerCapture({
      id: 'c-0',
      at: clock('04 09:00'),
      message: { key: 'm0', direction: 'out' },
      code: { offer: { kind: 'none', value: null, currency: null } },
    });
    expect(assess([question, offerCapture()]).codes[0]?.offer).toEqual(percentOff(15));
  });

  it('lists console sightings of a code that was said, and no code of the console alone', () => {
    const console = [
      { text: 'reject LED2026', code: 'LED2026' },
      { text: 'x', code: 'OTHER1' },
    ];
    const [code, ...others] = assess([offerCapture(), makeCapture({ id: 'c-9', console })]).codes;
    expect(others).toEqual([]);
    expect(code?.sightings.map(({ place }) => place)).toEqual(['m1', 'console']);
  });

  it('quotes the page text around a code', () => {
    const capture = makeCapture({ text: { codes: [makeCode({ start: 900, end: 907 })] } });
    const textQuotes = [{ start: 900, quote: 'Store coupon LED2026' }];
    const [code] = assess([{ ...capture, findings: { ...capture.findings, textQuotes } }]).codes;
    expect(code?.sightings[0]?.quote).toBe('Store coupon LED2026');
  });

  it('shows what the person said, the last word counting', () => {
    const verdicts = [
      { sighting: 'c-1:m1:9', captureId: 'c-1', verdict: 'dismissed', at: clock('06 08:00') },
      { sighting: 'c-2:m1:9', captureId: 'c-2', verdict: 'confirmed', at: clock('07 08:00') },
    ] as const;
    const [first, second] = verdicts;
    const both = [
      { ...offerCapture(), verdicts: [first] },
      { ...later, verdicts: [second] },
    ];
    expect(assess(both).codes[0]?.verdict).toBe('confirmed');
    expect(assess([{ ...offerCapture(), verdicts: [first] }]).codes[0]?.verdict).toBe('dismissed');
  });
});
