import type { CaptureRow } from '../../../lib/db/store.ts';
import type { Assessment, CodeSummary, OfferSummary } from '../../../lib/domain/checklist/checklist.schema.ts';

export const makeCode = (captureId: string, given: Partial<CodeSummary> = {}): CodeSummary => ({
  code: 'LED2026',
  offer: { kind: 'percent', value: 15, currency: null },
  expires: null,
  verdict: 'open',
  sightings: [
    {
      id: `${captureId}:m2:12`,
      captureId,
      place: 'm2',
      start: 12,
      end: 19,
      quote: 'Please type LED2026 at checkout, 15 % off 优惠码',
      sender: 'Lily Chen',
      direction: 'in',
      written: '2026-06-03 10:21',
      reason: { key: 'detect.reason' },
    },
  ],
  ...given,
});

export const makeOffer = (captureId: string, given: Partial<OfferSummary> = {}): OfferSummary => {
  const { sightings, ...code } = makeCode(captureId);
  const quote = 'We give you 8% discount for this order';
  return {
    ...code,
    code: null,
    offer: { kind: 'percent', value: 8, currency: null },
    sightings: sightings.map((one) => ({ ...one, id: `${captureId}:m3:12:offer`, place: 'm3', quote })),
    ...given,
  };
};

export function makeAssessment(dealId: string, rows: readonly CaptureRow[]): Assessment {
  const ids = (kind: string) => rows.filter(({ record }) => record.reading?.kind === kind).map(({ id }) => id);
  const [chat] = ids('chat');
  return {
    dealId,
    at: '2026-06-07T08:29:00.000Z',
    stage: 'paid',
    items: [
      {
        id: 'supplier-profile',
        state: 'partial',
        reasons: [{ key: 'packet.state.partial' }],
        next: null,
        captures: ids('supplier-profile'),
      },
      { id: 'offer', state: 'met', reasons: [{ key: 'packet.state.met' }], next: null, captures: ids('chat') },
      {
        id: 'denial',
        state: 'conflict',
        reasons: [{ key: 'packet.state.conflict' }],
        next: null,
        captures: ids('cart'),
      },
      { id: 'protection', state: 'missing', reasons: [{ key: 'packet.state.missing' }], next: null, captures: [] },
    ],
    codes: chat === undefined ? [] : [makeCode(chat)],
    due: 4,
    missing: 3,
    captures: rows.length,
  };
}
