import { describe, expect, it } from 'vitest';
import type { OfferSummary } from '../../../lib/domain/checklist/checklist.schema.ts';
import { makeCode, makeOffer } from './make-assessment.ts';
import { makeSource } from './make-case.ts';
import { pages } from './pages.ts';
import { reportOf } from './report-of.ts';

describe('what counts as promised', () => {
  const [, chat] = pages;
  if (chat === undefined) throw new Error('no chat');
  const withOffers = async (...offers: readonly OfferSummary[]) => {
    const { assessment } = await makeSource([chat]);
    return reportOf([chat], { assessment: { ...assessment, codes: [], offers: [...offers] } });
  };

  it('is nothing that only the buyer wrote', async () => {
    const source = await makeSource([chat]);
    const code = makeCode(chat.record.id);
    const sightings = code.sightings.map((one) => ({ ...one, direction: 'out' as const }));
    const assessment = { ...source.assessment, codes: [{ ...code, sightings }] };
    const { text } = await reportOf([chat], { assessment });
    expect(text('#claim tr')).toContain('Promisednot in these captures');
    expect(text('#claim')).not.toContain('LED2026');
  });

  it('is nothing that the person dismissed', async () => {
    const source = await makeSource([chat]);
    const assessment = { ...source.assessment, codes: [makeCode(chat.record.id, { verdict: 'dismissed' })] };
    expect((await reportOf([chat], { assessment })).text('#claim')).not.toContain('LED2026');
  });

  it('says so where the page does not show who wrote it', async () => {
    const source = await makeSource([chat]);
    const code = makeCode(chat.record.id);
    const sightings = code.sightings.map((one) => ({ ...one, direction: 'unknown' as const }));
    const assessment = { ...source.assessment, codes: [{ ...code, sightings }] };
    expect((await reportOf([chat], { assessment })).text('#claim blockquote')).toContain('(direction not shown)');
  });

  it('can be an offer without a code', async () => {
    const { text } = await withOffers(makeOffer(chat.record.id));
    expect(text('#claim tr')).toContain('PromisedOffer without a code: 8 % off [E001]');
    expect(text('#claim blockquote')).toContain('We give you 8% discount for this order');
  });

  it('is no offer without a code that the person dismissed', async () => {
    expect((await withOffers(makeOffer(chat.record.id, { verdict: 'dismissed' }))).text('#claim')).not.toContain('8 %');
  });

  it('names a benefit once that was offered under two conditions', async () => {
    const id = chat.record.id;
    const { text } = await withOffers(makeOffer(id), makeOffer(id, { minimumOrder: { value: 500, unit: 'USD' } }));
    expect(text('#claim tr').split('8 % off')).toHaveLength(2);
  });

  it('is a code without the words that the person dismissed', async () => {
    const source = await makeSource([chat]);
    const code = makeCode(chat.record.id);
    const [seen] = code.sightings;
    if (seen === undefined) throw new Error('no sighting');
    const away = { ...seen, id: 'x', quote: 'model LED2026', verdict: 'dismissed' as const };
    const assessment = { ...source.assessment, codes: [{ ...code, sightings: [seen, away] }] };
    const { text } = await reportOf([chat], { assessment });
    expect(text('#claim blockquote')).toContain('LED2026 at checkout');
    expect(text('#claim')).not.toContain('model LED2026');
  });

  it('says where the person corrected it, as read and as corrected', async () => {
    const none = { minimumOrder: null, expires: null, expiresOn: null };
    const offer = { kind: 'percent', value: 12, currency: null } as const;
    const said = {
      ...none,
      code: 'LED2026',
      offer,
      minimumOrder: { value: 500, unit: 'USD' },
      expiresOn: '2026-06-30',
    };
    const asRead = { ...none, code: 'LED2O26', offer: { ...offer, value: 15 }, expires: 'soon' };
    const corrected = { asRead, said, salt: 'ab', at: '2026-06-06T08:00:00.000Z' };
    const source = await makeSource([chat]);
    const code = makeCode(chat.record.id, { offer, verdict: 'corrected' });
    const sightings = code.sightings.map((one) => ({ ...one, corrected }));
    const assessment = { ...source.assessment, codes: [{ ...code, sightings }] };
    const { text } = await reportOf([chat], { assessment });
    const claim = text('#claim tr').replace(/\u00a0/g, ' ');
    expect(claim).toContain('LED2026: 12 % off [E001]The buyer corrected this on 2026-06-06 08:00:00.000 UTC. [E001]');
    expect(claim).toContain('As read: LED2O26 · 15 % off · until soon');
    expect(claim).toContain('As corrected: LED2026 · 12 % off · from USD 500.00 · last day Jun 30, 2026');
  });

  it('says of no correction where there was none', async () => {
    const source = await makeSource([chat]);
    const assessment = { ...source.assessment, codes: [makeCode(chat.record.id)] };
    expect((await reportOf([chat], { assessment })).text('#claim')).not.toContain('corrected');
  });
});
