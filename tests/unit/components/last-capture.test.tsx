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
  it('says that it is the whole page', async () => {
    const how = { ...makeCapture('a').record.how, extent: 'page' } as const;
    const container = await shown(makeCapture('a', { how }, { capturedAt: anHourAgo }));
    expect(container.textContent).toBe('Kept1 hr. agowhole page');
  });
  it('says what was asked for where not all of it came', async () => {
    const how = { ...makeCapture('a').record.how, extent: 'conversation' } as const;
    const container = await shown(makeCapture('a', { how, completeness: 'partial', failures: [{ code: 'stopped' }] }));
    expect(container.textContent).toContain('asked for: whole conversation');
    expect(container.textContent).toContain('You stopped this capture before its end.');
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
