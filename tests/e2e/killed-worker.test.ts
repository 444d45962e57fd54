import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPopup } from '../support/capture-by-click.ts';
import { type Session, startSession } from '../support/session.ts';
import { readBytes, readTable } from '../support/store-rows.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { until } from '../support/until.ts';
import { places } from '../world/places.ts';

/** Runs in the extension: waits until the job stands at this step, as often as the store can be asked. */
async function atStep(step: string): Promise<boolean> {
  const opened = indexedDB.open('saidso');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opened.onsuccess = () => resolve(opened.result);
  });
  const end = Date.now() + 20_000;
  let seen = false;
  while (!seen && Date.now() < end) {
    const asked = database.transaction('jobs').objectStore('jobs').getAll();
    const jobs = await new Promise<{ state: { at: string } }[]>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    seen = jobs.some(({ state }) => state.at === step);
  }
  database.close();
  return seen;
}

describe.each(['reading', 'shooting', 'archiving', 'sealing'])('a worker killed while %s', (step) => {
  let session: Session;
  beforeEach(async () => {
    session = await startSession();
  });
  afterEach(() => session.close());

  it('loses nothing that was stored, and says that it was interrupted', async () => {
    const page = await session.newPage(places.chatThousand);
    const popup = await openPopup(session, page);
    const reached = session.evaluateInExtension(atStep, step);
    await popup.click(byTestId(testIds.captureButton));
    expect(await reached).toBe(true);
    await session.killWorker();
    const stored = await readTable(session, 'artifacts');
    await popup.close();

    // The next start of the background seals what there is.
    await openPopup(session, page);
    await until('the sealing of what exists', async () =>
      (await readTable(session, 'jobs')).every(({ state }) => state.at === 'failed'),
    );
    const [capture] = await readTable(session, 'captures');
    if (stored.length === 0 && capture === undefined) return expect(await readTable(session, 'jobs')).toHaveLength(1);
    expect(capture?.record.artifacts).toEqual(
      expect.arrayContaining(stored.map(({ path }) => expect.objectContaining({ path }))),
    );
    for (const { path } of stored)
      expect((await readBytes(session, capture?.id ?? '', path)).length).toBeGreaterThan(0);
    if (capture?.record.completeness === 'partial')
      expect(capture.record.failures).toContainEqual({ code: 'interrupted' });
  });
});
