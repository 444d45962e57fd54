import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickCapture, openPopup, outcomeOfCapture, storedIds } from '../support/capture-by-click.ts';
import { jobReaches } from '../support/job-watch.ts';
import { type Session, startSession } from '../support/session.ts';
import { readBytes, readTable } from '../support/store-rows.ts';
import { places } from '../world/places.ts';

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

describe.each(['shooting', 'reading', 'archiving', 'sealing'])('a worker killed while %s', (step) => {
  it('loses nothing that was stored, and says that it was interrupted', async () => {
    const before = await storedIds(session);
    const page = await session.newPage(places.chatThousand);
    const popup = await openPopup(session, page);
    const reached = session.evaluateInExtension(jobReaches, step, 0);
    await clickCapture(popup);
    expect(await reached).toBe(true);
    await session.killWorker();
    const stored = (await readTable(session, 'artifacts')).filter(({ captureId }) => !before.has(captureId));
    await popup.close();

    // The next start of the background seals what there is.
    const again = await openPopup(session, page);
    const { capture, failed } = await outcomeOfCapture(session, before);
    await again.close();
    await page.close();
    if (capture === undefined) {
      expect(stored).toEqual([]);
      expect(failed?.state).toMatchObject({ code: 'interrupted' });
      return;
    }
    const paths = capture.record.artifacts.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(stored.map(({ path }) => path)));
    for (const path of paths) expect((await readBytes(session, capture.id, path)).length, path).toBeGreaterThan(0);
    // Killed after the seal it is whole; killed before, it says so.
    if (capture.record.completeness === 'partial')
      expect(capture.record.failures).toContainEqual({ code: 'interrupted' });
  });
});
