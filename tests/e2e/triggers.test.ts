import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureBy } from '../support/capture-by-click.ts';
import { browserName, type Session, startSession } from '../support/session.ts';
import { places } from '../world/places.ts';

describe('a capture without the popup', () => {
  let session: Session;
  beforeAll(async () => {
    // Chromium hears shortcuts and shows menus only in a window.
    session = await startSession({ headless: browserName === 'firefox' });
  });
  afterAll(() => session.close());

  it.each([
    ['the keyboard shortcut', 'shortcut', 'pressShortcut'],
    ['the context menu', 'menu', 'chooseFromMenu'],
  ] as const)('is taken by %s', async (_name, trigger, start) => {
    const page = await session.newPage(places.order);
    const capture = await captureBy(session, () => session[start](page));
    expect(capture.record.how.trigger).toBe(trigger);
    expect(capture.record).toMatchObject({ completeness: 'whole', quality: [], reading: { kind: 'order' } });
    expect(capture.record.tiles).toHaveLength(1);
  });
});
