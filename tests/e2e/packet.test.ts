import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpack, verifyPacket } from '../run/verify-packet.ts';
import { captureByClick, openPopup } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { downloaded } from '../support/downloaded.ts';
import { type Session, startSession } from '../support/session.ts';
import { readBytes, readTable } from '../support/store-rows.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { until } from '../support/until.ts';
import { places } from '../world/places.ts';

describe('a packet', () => {
  let session: Session;
  let packet: string;
  beforeAll(async () => {
    session = await startSession();
    for (const place of ['supplier', 'chat'] as const) {
      const { popup, capture } = await captureByClick(session, await session.newPage(places[place]));
      await settleDeal(session, popup, capture.id);
      await popup.close();
    }
    const popup = await openPopup(session, await session.newPage(places.chat));
    await popup.click(`${byTestId(testIds.exportButton)}:not(:disabled)`);
    packet = unpack(await downloaded(session.downloadDir, '.zip'), join(session.downloadDir, 'packet'));
  });
  afterAll(() => session.close());

  const filesOf = (folder: string): readonly string[] =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));

  it('passes its own checks', () => {
    const { passed, said } = verifyPacket(packet);
    expect(said).not.toContain('FAILED');
    expect(passed).toBe(true);
  });

  it('holds the bytes of the store, unchanged', async () => {
    const captures = await readTable(session, 'captures');
    const exhibits = readdirSync(join(packet, 'data', 'exhibits')).sort();
    expect(exhibits).toHaveLength(captures.length);
    for (const [index, { id, record }] of captures.toSorted((a, b) => a.sequence - b.sequence).entries())
      for (const { path } of record.artifacts) {
        const exported = readFileSync(join(packet, 'data', 'exhibits', exhibits[index] ?? '', path));
        expect(exported.equals(await readBytes(session, id, path)), path).toBe(true);
      }
  });

  it('names the file in which one byte was flipped', () => {
    const files = filesOf(join(packet, 'data'));
    expect(files.length).toBeGreaterThan(8);
    for (const file of files) {
      const good = readFileSync(file);
      const bad = Buffer.from(good);
      const middle = Math.floor(bad.length / 2);
      bad[middle] = (bad[middle] ?? 0) ^ 1;
      writeFileSync(file, bad);
      const { passed, said } = verifyPacket(packet);
      writeFileSync(file, good);
      expect(passed, file).toBe(false);
      expect(said).toContain(`${file.slice(packet.length + 1)}: FAILED`);
    }
  });

  it('is noted in the custody log and in the store', async () => {
    await until('the custody line', async () =>
      (await readTable(session, 'custody')).some(({ line }) => line.includes('"export"')),
    );
    expect((await readTable(session, 'meta')).map(({ key }) => key)).toContain('last-export');
  });

  it('has a report without script', () => {
    const report = readFileSync(join(packet, 'data', 'report.html'), 'utf8');
    expect(report).toContain("default-src 'none'");
    expect(report).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(report).toContain('LED2026');
  });
});
