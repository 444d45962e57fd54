import { describe, expect, it } from 'vitest';
import type { Correction, Verdict } from '../../../../lib/domain/findings.schema.ts';
import {
  cartCapture,
  clock,
  makeAttempt,
  makeCapture,
  makeCode,
  makeFact,
  money,
  offerCapture,
  percentOff,
} from '../../../support/make-capture.ts';
import { assess, verdictOf } from './assess.ts';

const said = (change: Partial<Correction> = {}): Correction => ({
  code: 'LED2026',
  offer: percentOff(15),
  minimumOrder: null,
  expires: null,
  expiresOn: null,
  ...change,
});
const correcting = (change: Partial<Correction> = {}, verdict: Partial<Verdict> = {}): Verdict => ({
  sighting: 'c-1:m1:9',
  captureId: 'c-1',
  at: clock('06 08:00'),
  salt: 'ab',
  verdict: 'corrected',
  corrected: said(change),
  ...verdict,
});
const misread = offerCapture({ code: { code: 'LED2O26', offer: percentOff(12), expires: 'soon', confidence: 0.6 } });
const judged = (...verdicts: readonly Verdict[]) => ({ ...misread, verdicts: [...verdicts] });

describe('a correction', () => {
  it('counts in place of what was read, which stays beside it', () => {
    const [code, ...others] = assess([judged(correcting())]).codes;
    expect(others).toEqual([]);
    expect(code).toMatchObject({ code: 'LED2026', offer: percentOff(15), expires: null, verdict: 'corrected' });
    expect(code?.sightings[0]).toMatchObject({
      id: 'c-1:m1:9',
      terms: { code: 'LED2026', offer: percentOff(15) },
      corrected: { asRead: { code: 'LED2O26', offer: percentOff(12), expires: 'soon' }, salt: 'ab' },
    });
  });

  it('gives the date as the person does, and says so', () => {
    const [code] = assess([judged(correcting({ expires: 'soon', expiresOn: '2026-06-30' }))]).codes;
    expect(code?.expiresOn).toEqual({ date: '2026-06-30', rule: { key: 'code.datedByYou' } });
  });

  it('leaves the rule of a date that was not changed', () => {
    const expiresOn = { date: '2026-06-30', rule: { key: 'detect.rule' } };
    const dated = offerCapture({ code: { expires: '30 June', expiresOn } });
    const verdicts = [correcting({ expires: '30 June', expiresOn: '2026-06-30' })];
    expect(assess([{ ...dated, verdicts }]).codes[0]?.expiresOn).toEqual(expiresOn);
  });

  it('never lifts the offer above partial, because a person typed it', () => {
    expect(verdictOf('offer', [offerCapture()])).toBe('met kept');
    expect(verdictOf('offer', [judged(correcting())])).toBe('partial corrected');
  });

  it('is compared with the cart, and agreement with it is partial', () => {
    const cart = cartCapture({
      attempt: makeAttempt({ code: 'LED2026', outcome: 'applied', discount: money('420.00') }),
      facts: [makeFact('order.subtotal', money('2800.00')), makeFact('order.discount', money('420.00'))],
    });
    expect(verdictOf('code-applied', [offerCapture(), cart])).toBe('met agrees');
    expect(verdictOf('code-applied', [judged(correcting()), cart])).toBe('partial agrees corrected');
    expect(verdictOf('code-applied', [judged(correcting({ offer: percentOff(20) })), cart])).toBe(
      'conflict differs corrected',
    );
  });

  it('is compared as what a person typed, also where the message changes the offer', () => {
    const change = { kind: 'changed', code: 'LED2026', minimumOrder: null, expires: null, expiresOn: null } as const;
    const found = { ...change, offer: percentOff(10), start: 0, end: 18, confidence: 0.9, reason: { key: 'x' } };
    const detection = { codes: [makeCode({ start: 0, end: 7, offer: percentOff(10) })], changes: [found] };
    const chat = makeCapture({ said: [{ message: { text: 'LED2026 is now 10%' }, detection }] });
    const cart = cartCapture({
      attempt: makeAttempt({ code: 'LED2026', outcome: 'applied', discount: money('560.00') }),
      facts: [makeFact('order.subtotal', money('2800.00')), makeFact('order.discount', money('560.00'))],
    });
    const verdicts = [correcting({ offer: percentOff(20) }, { sighting: 'c-1:m1:0' })];
    expect(verdictOf('code-applied', [chat, cart])).toBe('conflict differs');
    expect(verdictOf('code-applied', [{ ...chat, verdicts }, cart])).toBe('partial agrees corrected');
  });

  it('holds for the same message in every capture', () => {
    const later = offerCapture({ id: 'c-2', at: clock('06 09:00'), code: { code: 'LED2O26' } });
    expect(assess([judged(correcting()), later]).codes.map(({ code }) => code)).toEqual(['LED2026']);
  });

  it('is taken back: what was read counts again', () => {
    const undone: Verdict = { sighting: 'c-1:m1:9', captureId: 'c-1', verdict: 'open', at: clock('06 09:00') };
    expect(assess([judged(undone)]).codes[0]).toMatchObject({ code: 'LED2O26', verdict: 'open' });
  });

  it('is taken back in another capture of the message', () => {
    const undone: Verdict = { sighting: 'c-2:m1:9', captureId: 'c-2', verdict: 'open', at: clock('06 09:00') };
    const later = offerCapture({ id: 'c-2', at: clock('06 08:30'), code: { code: 'LED2O26' }, verdicts: [undone] });
    expect(assess([judged(correcting()), later]).codes[0]).toMatchObject({ code: 'LED2O26', verdict: 'open' });
  });

  it('corrects the change that the same message makes of its code', () => {
    const change = { kind: 'changed', code: 'LED2026', minimumOrder: null, expires: null, expiresOn: null } as const;
    const found = { ...change, offer: percentOff(10), start: 0, end: 9, confidence: 0.9, reason: { key: 'x' } };
    const codes = [makeCode({ start: 0, end: 7, offer: percentOff(10) })];
    const later = makeCapture({
      id: 'c-2',
      at: clock('06 09:00'),
      said: [
        { detection: { codes: [makeCode()] } },
        { message: { key: 'm2', text: 'LED2026 is now 10%' }, detection: { codes, changes: [found] } },
      ],
    });
    expect(assess([later]).codes[0]?.offer).toEqual(percentOff(10));
    const verdicts = [correcting({ offer: percentOff(11) }, { sighting: 'c-2:m2:0', captureId: 'c-2' })];
    const [code] = assess([{ ...later, verdicts }]).codes;
    expect(code?.offer).toEqual(percentOff(11));
    expect(code?.steps?.map(({ kind }) => kind)).toEqual(['offered', 'changed']);
  });
});
