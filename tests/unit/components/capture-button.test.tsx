// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { CaptureButton } from '../../../components/capture/CaptureButton.tsx';
import { captureWays } from '../../../components/capture/capture-ways.ts';
import type { Extent } from '../../../lib/domain/capture.schema.ts';
import type { PageDescription } from '../../../lib/messaging/protocol.ts';
import { byTestId, testIds } from '../../support/test-ids.ts';
import { click, openMenu, render } from './render.tsx';

type Capturable = Extract<PageDescription, { capturable: true }>;

const page = (given: Partial<Capturable>): PageDescription => ({
  capturable: true,
  url: 'https://shop.example/',
  title: 'Shop',
  platform: 'alibaba',
  kind: 'product',
  counterparty: null,
  whole: 'page',
  watching: null,
  keys: [],
  dealId: null,
  site: null,
  notices: [],
  ...given,
});

async function shown(given: PageDescription | null, state: 'ready' | 'starting' = 'ready') {
  const asked: Extent[] = [];
  const container = await render(
    <CaptureButton
      shortcuts={{ visible: 'Alt+Shift+K', whole: 'Alt+Shift+L' }}
      state={state}
      ways={captureWays(given)}
      onCapture={(extent) => void asked.push(extent)}
    />,
  );
  const primary = container.querySelector(byTestId(testIds.captureButton));
  const more = container.querySelector(byTestId(testIds.captureMore));
  const entries = async (): Promise<readonly HTMLElement[]> => {
    await openMenu(more);
    return [...container.querySelectorAll<HTMLElement>('[data-entry]')];
  };
  return { asked, container, primary, more, entries };
}

describe('the capture button', () => {
  it.each([
    ['not yet described', null],
    ['of which nothing more can be kept', page({ whole: null })],
  ])('stands alone on a page %s', async (_, given) => {
    const { primary, more, asked } = await shown(given);
    expect(more).toBeNull();
    await click(primary);
    expect(asked).toEqual(['visible']);
  });

  it.each([
    ['any page', page({}), 'Capture this page', 'visible', ['page']],
    [
      'a conversation',
      page({ kind: 'chat', whole: 'conversation' }),
      'Capture this page',
      'visible',
      ['conversation', 'pictured-conversation'],
    ],
    ['a supplier profile', page({ kind: 'supplier-profile' }), 'Capture the whole page', 'page', ['visible']],
  ] as const)('of %s takes what it says and offers the rest', async (_, given, label, first, others) => {
    const { primary, asked, entries } = await shown(given);
    expect(primary?.textContent).toContain(label);
    await click(primary);
    const offered = await entries();
    expect(offered.map((entry) => entry.dataset.entry)).toEqual(others);
    await click(offered[0] ?? null);
    expect(asked).toEqual([first, others[0]]);
  });

  it('names the shortcut that takes the same', async () => {
    const keys = async (given: PageDescription) => (await shown(given)).primary?.getAttribute('aria-keyshortcuts');
    expect(await keys(page({}))).toBe('Alt+Shift+K');
    expect(await keys(page({ kind: 'supplier-profile' }))).toBe('Alt+Shift+L');
    const { entries } = await shown(page({}));
    expect((await entries())[0]?.textContent).toContain('Alt+Shift+L');
  });

  it('says of each way what it does', async () => {
    const { entries } = await shown(page({}));
    expect((await entries())[0]?.textContent).toMatch(/^Whole pageAlt\+Shift\+LScrolls to the end/);
  });

  it('is off, with its arrow, until the job row is there', async () => {
    const { primary, more } = await shown(page({}), 'starting');
    expect([primary, more].map((one) => one?.hasAttribute('disabled'))).toEqual([true, true]);
  });
});
