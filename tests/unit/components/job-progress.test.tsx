// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { FailedJob } from '../../../components/capture/FailedJob.tsx';
import { JobProgress } from '../../../components/capture/JobProgress.tsx';
import type { Job } from '../../../lib/domain/job.schema.ts';
import { button, click, render } from './render.tsx';

const job = (state: Job['state']): Job => ({
  id: 'a',
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
