import type { CodeSummary, RedFlagSeen } from '../../../lib/domain/checklist/checklist.schema.ts';

type Sighting = CodeSummary['sightings'][number];

const NO_TERMS = { minimumOrder: null, expires: null, expiresOn: null } as const;
export const percentOff = (value: number) => ({ kind: 'percent', value, currency: null }) as const;

export const makeSighting = (change: Partial<Sighting> = {}): Sighting => ({
  id: 'c-1:m1:9',
  captureId: 'c-1',
  place: 'm1',
  start: 9,
  end: 16,
  quote: 'Use code LED2026 for 15% off.',
  sender: 'Lily Chen',
  direction: 'in',
  written: '2026-06-05 09:00',
  reason: { key: 'detect.code.named', params: { code: 'LED2026', cue: 'code' } },
  terms: { ...NO_TERMS, code: 'LED2026', offer: percentOff(15) },
  confidence: 0.97,
  verdict: 'open',
  corrected: null,
  ...change,
});

/** A code with one sighting, as the checklist gives it. */
export const makeCode = (change: Partial<CodeSummary> = {}): CodeSummary => ({
  ...NO_TERMS,
  code: 'LED2026',
  offer: percentOff(15),
  confidence: 0.97,
  verdict: 'open',
  sightings: [makeSighting()],
  ...change,
});

export const makeRedFlag = (change: Partial<RedFlagSeen> = {}): RedFlagSeen => ({
  id: 'c-1:m2:0:off-platform-payment',
  kind: 'off-platform-payment',
  captureId: 'c-1',
  messageKey: 'm2',
  quote: 'Pay by Western Union.',
  reason: { key: 'detect.code.shape', params: { code: 'x' } },
  sender: 'Lily Chen',
  written: '2026-06-05 09:10',
  verdict: 'open',
  ...change,
});
