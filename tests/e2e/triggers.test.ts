import { afterEach, describe, expect, it } from 'vitest';
import { captureBy } from '../support/capture-by-click.ts';
import { browserName, type Session, startSession } from '../support/session.ts';
import { places } from '../world/places.ts';

describe('ways to start a capture', () => {
  let session: Session | undefined;
  afterEach(() => session?.close());

  it('is taken by the keyboard shortcut, with no popup open', async () => {
    // Chromium hears shortcuts only in a window.
    session = await startSession({ headless: browserName === 'firefox' });
    const page = await session.newPage(places.order);
    const capture = await captureBy(
      session,
      () => session?.pressShortcut(page) ?? Promise.reject(new Error('no session')),
    );
    expect(capture.record.how.trigger).toBe('shortcut');
    expect(capture.record).toMatchObject({ completeness: 'whole', quality: [], reading: { kind: 'order' } });
    expect(capture.record.tiles).toHaveLength(1);
  });
});
