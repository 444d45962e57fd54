import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessedCapture } from '../../../../lib/domain/checklist/assess.ts';
import { assessmentSchema } from '../../../../lib/domain/checklist/checklist.schema.ts';
import type { FailureCode } from '../../../../lib/domain/failure.ts';
import {
  cartCapture,
  clock,
  makeCapture,
  makeClaimedTime,
  makeFact,
  makePageState,
  money,
  offerCapture,
  orderCapture,
} from '../../../support/make-capture.ts';
import { assess } from './assess.ts';

const at = fc.constantFrom('05 09:30', '06 10:00', '07 11:59', '07 12:00', '07 12:30', '08 09:00').map(clock);
const quality = fc.constantFrom<readonly FailureCode[]>([], [], ['picture-blank'], ['identity-not-read']);
const time = fc.option(at.map((utc) => makeClaimedTime(utc)));
const place = fc.record({ id: fc.uuid(), at, quality });

const anOffer = fc
  .tuple(
    place,
    fc.constantFrom('m1', 'm2', 'm3'),
    fc.constantFrom('in', 'out', 'unknown'),
    time,
    fc.constantFrom('LED2026', 'OTHER5'),
    fc.constantFrom(15, 12),
  )
  .map(([own, key, direction, when, code, value]) =>
    offerCapture({
      ...own,
      message: { key, direction, time: when },
      code: { code, offer: { kind: 'percent', value, currency: null } },
    }),
  );
const aCart = fc
  .tuple(
    place,
    fc.constantFrom('applied', 'denied'),
    fc.constantFrom('LED2026', 'OTHER5', null),
    fc.constantFrom('420.00', '336.00', null),
    fc.boolean(),
  )
  .map(([own, outcome, code, discount, logged]) =>
    cartCapture({
      ...own,
      attempt: { outcome, code, discount: discount === null ? null : money(discount) },
      console: logged ? [{ errorId: 'SDE-ERR-7A3F' }] : [],
    }),
  );
const anOrder = fc
  .tuple(place, time, fc.option(fc.boolean()), fc.constantFrom('1', '2'))
  .map(([own, placed, active, number]) =>
    orderCapture({
      ...own,
      facts: [
        makeFact('order.number', number),
        ...(placed === null ? [] : [makeFact('order.placed-at', placed)]),
        ...(active === null ? [] : [makeFact('protection.active', active)]),
      ],
    }),
  );
const aProfile = fc.tuple(place, fc.constantFrom(800, 3000)).map(([own, height]) =>
  makeCapture({
    ...own,
    reading: { kind: 'supplier-profile' },
    before: makePageState({ page: { width: 1280, height } }),
  }),
);
const captures = fc.array(fc.oneof(anOffer, aCart, anOrder, aProfile), { maxLength: 6 });
const shuffled = captures.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
);

const states = (list: readonly AssessedCapture[]) => assess(list).items.map(({ id, state }) => ({ id, state }));

describe('the checklist as a whole', () => {
  it('comes out the same in whatever order the captures are given', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(assess(other)).toEqual(assess(list));
      }),
      { numRuns: 300 },
    );
  });

  it('never turns met into missing by one more capture', () => {
    fc.assert(
      fc.property(captures, fc.oneof(anOffer, aCart, anOrder, aProfile), (list, more) => {
        // Captures of one id are one capture.
        fc.pre(list.every(({ record }) => record.id !== more.record.id));
        const before = states(list).filter(({ state }) => state === 'met');
        const after = states([...list, more]);
        for (const { id } of before) expect(after).not.toContainEqual({ id, state: 'missing' });
      }),
      { numRuns: 500 },
    );
  });

  it('meets nothing by captures that failed their check', () => {
    const weak = captures.map((list) =>
      list.map((one) => ({ ...one, record: { ...one.record, quality: [{ code: 'page-moved' as const }] } })),
    );
    fc.assert(
      fc.property(weak, (list) => {
        expect(states(list).map(({ state }) => state)).not.toContain('met');
      }),
    );
  });

  it('gives every line at least one reason, and met lines the captures behind them', () => {
    fc.assert(
      fc.property(captures, (list) => {
        for (const { state, reasons, captures: behind } of assess(list).items) {
          expect(reasons.length).toBeGreaterThan(0);
          if (state === 'met') expect(behind.length).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('gives what its schema says', () => {
    fc.assert(
      fc.property(captures, (list) => {
        expect(assessmentSchema.parse(assess(list))).toEqual(assess(list));
      }),
    );
  });
});

const full = [
  offerCapture(),
  makeCapture({ id: 'c-p', reading: { kind: 'supplier-profile' } }),
  cartCapture(),
  orderCapture(),
];

describe('the figures of the checklist', () => {
  it('counts what is due now, and of that what is not met', () => {
    expect(assess([])).toMatchObject({ due: 3, missing: 3, captures: 0, stage: 'talking' });
    expect(assess([offerCapture()])).toMatchObject({ due: 3, missing: 1, stage: 'quoted' });
    expect(assess(full)).toMatchObject({ due: 6, missing: 0, captures: 4 });
  });

  it.each([
    ['talking', [makeCapture()]],
    ['quoted', [offerCapture()]],
    ['ordering', [offerCapture(), cartCapture()]],
    ['ordering', [orderCapture({ facts: [makeFact('order.status', 'Waiting for payment')] })]],
    ['paid', [orderCapture({ facts: [makeFact('order.paid-at', makeClaimedTime())] })]],
    ['paid', [orderCapture({ facts: [makeFact('order.status', 'Waiting for supplier to ship')] })]],
  ] as const)('%s is read off the captures', (stage, list) => {
    expect(assess(list).stage).toBe(stage);
  });

  it('leaves a dispute and the end of a deal to the person', () => {
    expect(assess(full, { stage: 'disputed' }).stage).toBe('disputed');
    expect(assess([], { stage: 'ordering' }).stage).toBe('talking');
  });
});
