import { describe, expect, it } from 'vitest';
import { type HarvestFacts, makeCertificate } from '../../../../lib/domain/conversation/make-certificate.ts';
import type { Slot } from '../../../../lib/domain/harvest.schema.ts';
import { makeClaimedTime } from '../../../support/make-reading.ts';
import { site, slotsOf } from './make-slots.ts';

const facts: HarvestFacts = {
  top: { reached: true, reason: 'marker' },
  arrived: [],
  changed: [],
  conversation: { before: 'Cindy', after: 'Cindy' },
  steps: 4,
  milliseconds: 900,
  stopped: null,
  restored: true,
  zone: 'Europe/Berlin',
};
const at = (key: string, utc: string, to = utc): Slot => site(key, { time: makeClaimedTime(utc, { to }) });

describe('the certificate', () => {
  it('names the first and the last message, all keys and their number', () => {
    const slots = [at('a', '2026-06-05T09:00:00.000Z'), site('b')];
    expect(makeCertificate(slots, facts)).toMatchObject({
      first: { key: 'a', written: '2026-06-05 09:00', from: '2026-06-05T09:00:00.000Z' },
      last: { key: 'b', written: null, from: null },
      count: 2,
      keys: ['a', 'b'],
      gaps: [],
      steps: 4,
    });
  });

  it('counts by the day of the person, the earlier one where two are possible, none last', () => {
    const slots = [
      site('x'),
      at('a', '2026-06-05T21:59:00.000Z'),
      at('b', '2026-06-05T22:00:00.000Z'),
      at('c', '2026-06-05T20:00:00.000Z', '2026-06-06T20:00:00.000Z'),
    ];
    expect(makeCertificate(slots, facts).days).toEqual([
      { day: '2026-06-05', count: 2 },
      { day: '2026-06-06', count: 1 },
      { day: null, count: 1 },
    ]);
  });

  it('names gaps with their bounds, rows of one kind together', () => {
    const unread: Slot = { is: 'hole', key: null, reason: 'unread', html: '<p>' };
    const { gaps } = makeCertificate([...slotsOf('? a ? [k]'), unread, unread, ...slotsOf('b | c ?')], facts);
    expect(gaps).toEqual([
      { after: null, before: 'a', rows: 1, reason: 'not-drawn', html: null },
      { after: 'a', before: 'b', rows: 2, reason: 'not-drawn', html: null },
      { after: 'a', before: 'b', rows: 1, reason: 'unread', html: '<p>' },
      { after: 'a', before: 'b', rows: 1, reason: 'unread', html: '<p>' },
      { after: 'b', before: 'c', rows: null, reason: 'not-joined', html: null },
      { after: 'c', before: null, rows: 1, reason: 'not-drawn', html: null },
    ]);
  });

  it('says that the beginning was not reached', () => {
    const { gaps } = makeCertificate(slotsOf('a'), { ...facts, top: { reached: false, reason: null } });
    expect(gaps).toEqual([{ after: null, before: 'a', rows: null, reason: 'not-reached', html: null }]);
  });

  it('stands for a conversation of which nothing was read', () => {
    expect(makeCertificate([], facts)).toMatchObject({ first: null, last: null, count: 0, days: [], gaps: [] });
  });
});
