// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { LastCapture } from '../../../components/capture/LastCapture.tsx';
import type { CaptureRow } from '../../../lib/db/store.ts';
import { makeCapture } from './make-capture.ts';
import { click, render } from './render.tsx';

const shown = (capture: CaptureRow, onOpen = () => undefined) =>
  render(<LastCapture capture={capture} href="#/capture/a" onOpen={onOpen} />);

const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();

describe('what the last click gave', () => {
  it('says how long ago and how much', async () => {
    const container = await shown(makeCapture('a', {}, { capturedAt: anHourAgo, messages: 34, codes: 1 }));
    expect(container.textContent).toBe('Kept1 hr. ago34 messages1 code');
  });
  it('says partial and why', async () => {
    const partial = makeCapture('a', { completeness: 'partial', failures: [{ code: 'picture-refused' }] });
    const container = await shown(partial);
    expect(container.textContent).toContain('Kept in part');
    expect(container.textContent).toContain('The browser gave no picture of this page.');
    expect(container.querySelector('[data-completeness]')?.getAttribute('data-completeness')).toBe('partial');
  });
  it('says what keeps a whole capture from proving anything', async () => {
    const container = await shown(makeCapture('a', { quality: [{ code: 'challenge-page' }] }));
    expect(container.textContent).toContain('a security check instead of its page');
  });
  it('opens it', async () => {
    let opened = 0;
    const container = await shown(makeCapture('a'), () => void opened++);
    await click(container.querySelector('a'));
    expect(opened).toBe(1);
  });
});
