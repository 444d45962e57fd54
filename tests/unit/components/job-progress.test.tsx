// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { FailedJob } from '../../../components/capture/FailedJob.tsx';
import { JobProgress } from '../../../components/capture/JobProgress.tsx';
import type { Extent } from '../../../lib/domain/capture.schema.ts';
import type { Job } from '../../../lib/domain/job.schema.ts';
import { button, click, render } from './render.tsx';

const job = (state: Job['state'], extent?: Extent): Job => ({
  id: 'a',
  ...(extent && { extent }),
  trigger: 'popup',
  url: 'https://shop.example/',
  title: 'Shop',
  started: { utc: '2026-11-23T08:00:00.000Z', zone: 'UTC', offsetMinutes: 0, monotonic: 1 },
  state,
});

describe('a capture under way', () => {
  it.each([
    ['shooting', 'Taking the picture…', '0'],
    ['reading', 'Reading the page…', '1'],
    ['archiving', 'Storing words and page…', '2'],
    ['sealing', 'Sealing…', '3'],
  ] as const)('shows the step %s of its job row', async (at, text, done) => {
    const container = await render(<JobProgress job={job({ at })} onCancel={() => undefined} />);
    expect(container.querySelector('[role=status]')?.textContent).toBe(text);
    expect(container.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow')).toBe(done);
    expect(container.querySelector('[data-testid=job-progress]')?.getAttribute('data-at')).toBe(at);
  });

  it('can be cancelled', async () => {
    let cancelled = 0;
    const container = await render(<JobProgress job={job({ at: 'shooting' })} onCancel={() => void cancelled++} />);
    await click(button(container, 'Cancel'));
    expect(cancelled).toBe(1);
  });
});

const bar = (container: Element): Element | null => container.querySelector('[role=progressbar]');

describe('a long capture under way', () => {
  it.each([
    [{ at: 'settling' }, 'Scrolling through the page…', 'Scrolling through the page…'],
    [{ at: 'shooting', tile: 7, of: 25 }, 'Taking the pictures…', 'Picture 7 of about 25…'],
    [{ at: 'shooting', tile: 7 }, 'Taking the pictures…', 'Picture 7…'],
    [{ at: 'shooting', tile: 26, of: 25 }, 'Taking the pictures…', 'Picture 26 of about 26…'],
    [{ at: 'harvesting', messages: 0 }, 'Reading the conversation…', 'Reading the conversation…'],
    [{ at: 'harvesting', messages: 412 }, 'Reading the conversation…', '412 messages read…'],
    [{ at: 'waiting' }, 'Waiting until the tab is in front again', 'Waiting until the tab is in front again'],
  ] as const)('at %o is read out as “%s” and shows “%s”', async (state, said, shown) => {
    const container = await render(<JobProgress job={job(state, 'page')} onCancel={() => undefined} />);
    expect(container.querySelector('[role=status]')?.textContent).toBe(said);
    expect(bar(container)?.getAttribute('aria-valuetext')).toBe(shown);
    expect(container.querySelector('[aria-hidden]')?.textContent).toBe(shown);
  });

  it('fills the bar only where the whole is known, and moves nothing by itself', async () => {
    const known = await render(
      <JobProgress job={job({ at: 'shooting', tile: 6, of: 20 }, 'page')} onCancel={() => undefined} />,
    );
    expect(bar(known)?.getAttribute('aria-valuenow')).toBe('5');
    expect(bar(known)?.getAttribute('aria-valuemax')).toBe('20');
    expect(known.innerHTML).toContain('25%');
    const unknown = await render(
      <JobProgress job={job({ at: 'harvesting', messages: 9 }, 'conversation')} onCancel={() => undefined} />,
    );
    expect(bar(unknown)?.hasAttribute('aria-valuenow')).toBe(false);
    expect(known.innerHTML + unknown.innerHTML).not.toContain('now_');
  });

  it('tells the time so far without reading it out', async () => {
    const started = { ...job({ at: 'settling' }).started, utc: new Date(Date.now() - 67_000).toISOString() };
    const container = await render(
      <JobProgress job={{ ...job({ at: 'settling' }, 'page'), started }} onCancel={() => undefined} />,
    );
    expect(container.querySelector('[role=timer]')?.textContent).toBe('01:07');
    expect(container.querySelector('[role=status]')?.textContent).not.toContain('01:07');
  });

  it('can be stopped and kept; one of what is in front waits without a bar', async () => {
    let stopped = 0;
    const long = await render(
      <JobProgress job={job({ at: 'settling' }, 'pictured-conversation')} onCancel={() => void stopped++} />,
    );
    await click(button(long, 'Stop and keep'));
    expect(stopped).toBe(1);
    const short = await render(<JobProgress job={job({ at: 'waiting' }, 'visible')} onCancel={() => undefined} />);
    expect(button(short, 'Cancel')).toBeTruthy();
    expect(bar(short)?.hasAttribute('aria-valuenow')).toBe(false);
  });
});

describe('a capture that kept nothing', () => {
  it('shows the sentence of its failure until it is put away', async () => {
    let dismissed = 0;
    const failed = job({ at: 'failed', code: 'tab-gone' });
    const container = await render(<FailedJob job={failed} onDismiss={() => void dismissed++} />);
    expect(container.querySelector('[role=alert]')?.textContent).toContain('The tab was closed');
    await click(button(container, 'Put away'));
    expect(dismissed).toBe(1);
  });
});
