import { describe, expect, it } from 'vitest';
import { type CorrectionForm, formOf, readForm } from '../../../components/deal/correction-form.ts';
import { correctionSchema } from '../../../lib/domain/findings.schema.ts';

const terms = {
  code: 'LED2026',
  offer: { kind: 'amount', value: 12.5, currency: 'USD' },
  minimumOrder: { value: 100, unit: 'units' },
  expires: 'end of June',
  expiresOn: { date: '2026-06-30', rule: { key: 'x' } },
} as const;
const read = (change: Partial<CorrectionForm>) => readForm({ ...formOf(terms), ...change });
const correction = (change: Partial<CorrectionForm>) => {
  const answer = read(change);
  if (!answer.ok) throw new Error(answer.key);
  return answer.correction;
};

describe('the fields of a correction', () => {
  it('say what was read until they are changed', () => {
    const same = { ...terms, expiresOn: '2026-06-30' };
    expect(correction({})).toEqual(same);
    expect(correctionSchema.parse(correction({}))).toEqual(same);
  });
  it('say of an offer without a code what was read, and no code', () => {
    const corrected = correction({ code: null });
    expect(corrected).toEqual({ ...terms, code: null, expiresOn: '2026-06-30' });
    expect(correctionSchema.parse(corrected)).toEqual(corrected);
  });
  it.each([
    ['a comma for the cents', { value: '12,75' }, { offer: { kind: 'amount', value: 12.75, currency: 'USD' } }],
    ['no currency', { currency: '' }, { offer: { kind: 'amount', value: 12.5, currency: null } }],
    [
      'a benefit without a number',
      { kind: 'free-shipping' },
      { offer: { kind: 'free-shipping', value: null, currency: null } },
    ],
    [
      'a percentage, which has no currency',
      { kind: 'percent' },
      { offer: { kind: 'percent', value: 12.5, currency: null } },
    ],
    ['an amount that is not stated', { value: '' }, { offer: { kind: 'amount', value: null, currency: 'USD' } }],
    ['a minimum in money', { minimum: '500', unit: 'EUR' }, { minimumOrder: { value: 500, unit: 'EUR' } }],
    ['no minimum', { minimum: ' ' }, { minimumOrder: null }],
    ['no expiry', { expires: '', expiresOn: '' }, { expires: null, expiresOn: null }],
    ['a code with spaces around it', { code: ' LED2027 ' }, { code: 'LED2027' }],
  ] as const)('can say %s', (_, change, said) => {
    expect(correction(change)).toMatchObject(said);
  });
  it.each([
    ['code', { code: '  ' }, 'code'],
    ['value', { value: 'much' }, 'value'],
    ['value', { value: '1,000.50' }, 'value'],
    ['value', { value: '-3' }, 'value'],
    ['value', { kind: 'percent', value: '120' }, 'percent'],
    ['value', { kind: 'percent', value: '0' }, 'percent'],
    ['minimum', { minimum: 'many' }, 'minimum'],
    ['expiresOn', { expiresOn: '2026-02-30' }, 'expiresOn'],
    ['expiresOn', { expiresOn: '?' }, 'expiresOn'],
  ] as const)('name %s when it says %o', (field, change, key) => {
    expect(read(change)).toEqual({ ok: false, field, key: `correction.wrong.${key}` });
  });
});
