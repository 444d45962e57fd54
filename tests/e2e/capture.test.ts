import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaptureRow } from '../../lib/db/store.ts';
import { captureByClick } from '../support/capture-by-click.ts';
import { type Session, startSession } from '../support/session.ts';
import { readBytes, readTable } from '../support/store-rows.ts';
import { places } from '../world/places.ts';

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** Place, and what the record must say it is. */
const PLACES = [
  { place: 'supplier', platform: 'alibaba', kind: 'supplier-profile' },
  { place: 'product', platform: 'alibaba', kind: 'product' },
  { place: 'chat', platform: 'alibaba', kind: 'chat' },
  { place: 'oneTalk', platform: 'alibaba', kind: 'chat' },
  { place: 'cart', platform: 'alibaba', kind: 'cart' },
  { place: 'order', platform: 'alibaba', kind: 'order' },
  { place: 'whatsapp', platform: 'whatsapp', kind: 'chat' },
  { place: 'whatsapp2025', platform: 'whatsapp', kind: 'chat' },
  { place: 'gmail', platform: 'gmail', kind: 'mail' },
  { place: 'unknownShop', platform: 'unknown', kind: 'unknown' },
  { place: 'unknownChat', platform: 'unknown', kind: 'unknown' },
] as const;

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

describe.each(PLACES)('a capture of $place', ({ place, platform, kind }) => {
  let capture: CaptureRow;
  beforeAll(async () => {
    const page = await session.newPage(places[place]);
    const kept = await captureByClick(session, page);
    capture = kept.capture;
    await kept.popup.close();
    await page.close();
  });

  it('is whole and names its page', () => {
    expect(capture.record).toMatchObject({ completeness: 'whole', failures: [], reading: { platform, kind } });
  });

  it('holds picture, text, archive and messages', () => {
    const methods = capture.record.artifacts.map(({ method }) => method);
    expect(methods).toEqual(expect.arrayContaining(['visible-text', 'inert-html']));
    // Of a supplier's profile the whole page is the first choice.
    const pixels = kind === 'supplier-profile' ? ['scroll-tiles', 'page-rect'] : ['visible-tab'];
    expect(methods.filter((method) => pixels.includes(method))).not.toEqual([]);
    if (kind === 'chat' || kind === 'mail') expect(methods).toContain('messages');
  });

  it('hashes the bytes that it stored', async () => {
    for (const { path, sha256: said } of capture.record.artifacts)
      expect(sha256(await readBytes(session, capture.id, path)), path).toBe(said);
  });

  it('stands in the custody log with the hash of its record', async () => {
    const lines = await readTable(session, 'custody');
    expect(capture.sha256).toBe(sha256(Buffer.from(capture.recordText)));
    expect(lines.filter(({ line }) => line.includes(capture.sha256))).toHaveLength(1);
  });

  it('leaves no job behind', async () => expect(await readTable(session, 'jobs')).toEqual([]));
});
