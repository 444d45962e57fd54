import { describe, expect, it } from 'vitest';
import { clock, makeClaimedTime, offerCapture, orderCapture } from '../../../support/make-capture.ts';
import { lineOf, verdictOf } from './assess.ts';

const order = orderCapture();
const message = { time: makeClaimedTime(clock('05 09:00')) };
const watched = offerCapture({ id: 'c-watch', extent: 'watch', message });
const pictured = offerCapture({ id: 'c-late', at: clock('08 09:00'), message });
const otherText = offerCapture({ id: 'c-watch', extent: 'watch', message: { ...message, text: 'LED2026: 20% off' } });

describe('an offer kept in words only, by keeping watch', () => {
  it.each([
    ['alone is a part, and says that a picture is missing', [watched], 'partial words-only'],
    ['is met once a picture shows it', [watched, pictured], 'met kept'],
    [
      'with a weak capture of it is still a part',
      [offerCapture({ quality: ['picture-blank'] }), watched],
      'partial words-only',
    ],
  ])('%s', (_, captures, verdict) => {
    expect(verdictOf('offer', captures)).toBe(verdict);
  });

  it('alone leaves the sender a part', () => {
    expect(verdictOf('sender', [watched])).toBe('partial words-only');
  });
});

describe('the time at which a watch kept an offer', () => {
  it.each([
    ['alone, before the order', [watched, order], 'partial words-only'],
    ['before the order, and in a picture after it', [watched, pictured, order], 'met kept'],
    ['with another text before the order', [otherText, pictured, order], 'partial words-only'],
    [
      'in a capture that did not pass its check',
      [offerCapture({ id: 'c-watch', extent: 'watch', message, quality: ['clock-jumped'] }), pictured, order],
      'partial page-claims',
    ],
  ])('%s', (_, captures, verdict) => {
    expect(verdictOf('offer-before-order', captures)).toBe(verdict);
  });

  it('is named with both captures', () => {
    const { captures, reasons } = lineOf('offer-before-order', [watched, pictured, order]);
    expect(captures).toEqual(expect.arrayContaining(['c-watch', 'c-late']));
    expect(reasons[0]?.params?.at).toContain('09:30');
  });
});
