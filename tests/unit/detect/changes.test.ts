import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { type ChangeFinding, detectionSchema } from '../../../lib/domain/detection.schema.ts';
import en from '../../../lib/words/locales/en.json' with { type: 'json' };
import { CHANGES, NO_CHANGES } from './change-messages.ts';

const said = ({ kind, code, offer, minimumOrder, expires }: ChangeFinding): string =>
  [
    kind,
    code,
    offer === null ? null : `${offer.kind} ${offer.value}`,
    minimumOrder === null ? null : `from ${minimumOrder.value}`,
    expires === null ? null : `until ${expires}`,
  ]
    .filter((part) => part !== null)
    .join(' ');
const changesOf = (text: string): string => detect({ text }).changes.map(said).join('; ');

describe('words that change an earlier offer', () => {
  it.each(CHANGES)('%s', (text, changes) => {
    expect(changesOf(text)).toBe(changes);
  });
});

describe('words that change none', () => {
  it.each(NO_CHANGES)('%s', (text) => {
    expect(changesOf(text)).toBe('');
  });
});

describe('a change', () => {
  it('dates a new end by the time of the message', () => {
    const [found] = detect({ text: 'I extended it to 31 Dec', time: '2026-06-01T10:00:00Z' }).changes;
    expect(found?.expiresOn?.date).toBe('2026-12-31');
  });

  it('says where it stands in the text as written, invisible characters included', () => {
    const text = 'Sorry, the \u200bpro\u200bmotion ended';
    const [found] = detect({ text }).changes;
    expect(text.slice(found?.start, found?.end)).toBe('pro\u200bmotion ended');
  });

  it('tells apart a code that replaces another from a code with new terms', () => {
    expect(detect({ text: 'The code is now LED15' }).changes[0]).toMatchObject({ code: 'LED15', replaces: true });
    const [terms] = detect({ text: 'The discount of code LED15 is now 12%' }).changes;
    expect(terms).toMatchObject({ code: 'LED15', offer: { kind: 'percent', value: 12 } });
    expect(terms?.replaces).toBeUndefined();
  });

  it('takes the offer that is named in the sentence before', () => {
    expect(changesOf('About code LED10 with 10% off. Sorry, it is no longer valid.')).toBe('withdrawn LED10');
    expect(changesOf('About the invoice. Sorry, it is no longer valid.')).toBe('');
  });

  it('takes what is over and goes on in one breath for going on', () => {
    expect(changesOf('Code LED10 expired, but I extended it until Friday')).toBe('extended LED10 until Friday');
  });

  it('is less sure where no offer is named', () => {
    const sure = (text: string): number => detect({ text }).changes[0]?.confidence ?? 0;
    expect(sure('Sorry, it is no longer valid')).toBeLessThan(sure('Sorry, the coupon is no longer valid'));
  });

  it('gives its reason in words that exist', () => {
    const reasons = CHANGES.flatMap(([text]) => detect({ text }).changes.map(({ reason }) => reason.key));
    expect([...new Set(reasons)].map((key) => key.replace('detect.change.', '')).sort()).toEqual(
      Object.keys(en.detect.change).sort(),
    );
  });
});

const parts = [
  'the code ',
  'LED10',
  ' is no longer valid',
  'not ',
  ' instead of ',
  ' anymore',
  '10 %',
  '18',
  ' extended to ',
  '31 Dec',
  '. ',
  ', ',
  '?',
  '改成',
  '优惠',
  '더 이상',
  'に変更',
  '\u200b',
  '\ud800',
  'é',
];

describe('any text', () => {
  it('is read without an error, every change inside of it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((chosen) => chosen.join('')),
        (text) => {
          const { changes } = detectionSchema.parse(detect({ text }));
          for (const { start, end } of changes) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('holds few changes, however often it repeats itself', () => {
    const many = detect({ text: 'The promotion ended. '.repeat(2000) }).changes;
    expect(many.length).toBeLessThanOrEqual(200);
  });
});
