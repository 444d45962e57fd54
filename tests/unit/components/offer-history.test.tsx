// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../components/deal/judging.ts';
import { OfferHistory } from '../../../components/deal/OfferHistory.tsx';
import type { OfferStep } from '../../../lib/domain/checklist/checklist.schema.ts';
import { percentOff } from './make-code.ts';
import { button, click, render } from './render.tsx';

const makeStep = (change: Partial<OfferStep> = {}): OfferStep => ({
  kind: 'offered',
  at: '2026-06-05T09:00:00.000Z',
  written: '2026-06-05 09:00',
  captureId: 'c-1',
  messageKey: 'm1',
  quote: 'Use code LED2026 for 15% off.',
  offer: percentOff(15),
  minimumOrder: null,
  expires: null,
  expiresOn: null,
  by: 'Lily Chen',
  direction: 'in',
  reason: { key: 'x' },
  changeId: null,
  ...change,
});
const NO_TERMS = { offer: null, minimumOrder: null, expires: null, expiresOn: null } as const;

async function history(steps: readonly OfferStep[], quoted: readonly { captureId: string; place: string }[] = []) {
  const said: (readonly Place[])[] = [];
  const onJudge = async (places: readonly Place[]) => void said.push(places);
  const container = await render(<OfferHistory steps={steps} quoted={quoted} onJudge={onJudge} />);
  return { container, said, lines: [...container.querySelectorAll('li')].map(({ textContent }) => textContent) };
}

describe('what became of an offer', () => {
  it('is told step by step, with the time and the sender of each message', async () => {
    const { lines } = await history([
      makeStep(),
      makeStep({ ...NO_TERMS, kind: 'extended', messageKey: 'm2', expires: 'Friday', written: '2026-06-06 10:00' }),
      makeStep({ ...NO_TERMS, kind: 'withdrawn', messageKey: 'm3', written: null }),
    ]);
    expect(lines[0]).toMatch(/^Offered 2026-06-05 09:00Lily Chen.*15 % off/);
    expect(lines[1]).toMatch(/^Extended 2026-06-06 10:00.*until Friday/);
    expect(lines[2]).toMatch(/^Withdrawn no time shown/);
  });

  it('leads to the capture of each message', async () => {
    const { container } = await history([makeStep(), makeStep({ captureId: 'c-2', kind: 'repeated' })]);
    expect([...container.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      '#/capture/c-1',
      '#/capture/c-2',
    ]);
  });

  it('quotes only what stands nowhere else on the page', async () => {
    const quoted = [{ captureId: 'c-1', place: 'm1' }];
    const { lines } = await history([makeStep(), makeStep({ messageKey: 'm2', quote: 'It is cancelled.' })], quoted);
    expect(lines[0]).not.toContain('Use code');
    expect(lines[1]).toContain('It is cancelled.');
  });

  it('says where it is not clear who wrote it', async () => {
    expect((await history([makeStep({ direction: 'unknown' })])).lines[0]).toContain('who wrote it is not clear');
  });

  it('lets the person say that a message changes nothing', async () => {
    const { container, said } = await history([
      makeStep(),
      makeStep({ kind: 'withdrawn', changeId: 'c-1:m2:0:withdrawn' }),
    ]);
    await click(button(container, 'No, this does not change the offer'));
    expect(said).toEqual([[{ id: 'c-1:m2:0:withdrawn', captureId: 'c-1' }]]);
  });
});
