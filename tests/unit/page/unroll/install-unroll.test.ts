// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { unrolledPageSchema, unrolledStateSchema } from '../../../../lib/domain/whole-page.schema.ts';
import { installReader } from '../../../../lib/page/install-reader.ts';
import { installUnroll } from '../../../../lib/page/unroll/install-unroll.ts';
import { fakeSite } from '../fake-site.ts';
import { elementOf, fakeLayout, place, sized } from './fake-layout.ts';

const root = document.documentElement;
const bar = { x: 0, y: 0, width: 1024, height: 50 };

function install() {
  installReader({ window, site: () => fakeSite({ matches: [], conversation: () => null }), send: async () => true });
  installUnroll(window);
  if (globalThis.saidsoUnroll === undefined) throw new Error('nothing was installed');
  return globalThis.saidsoUnroll;
}
const markup = (): string => `${root.outerHTML.replace(' style=""', '')} at ${root.scrollTop}`;

beforeEach(() => {
  fakeLayout();
  document.body.innerHTML =
    '<header style="position: fixed"></header><nav style="position:sticky;top:0"></nav><input><p></p>';
  sized(root, { scrollHeight: 4_000, clientHeight: 768, scrollWidth: 1024 });
  place(elementOf('header'), bar, 'still');
  place(elementOf('p'), { x: 0, y: 50, width: 500, height: 3_950 });
  root.scrollTop = 700;
  elementOf('input').focus();
});
afterEach(() => {
  globalThis.saidsoUnroll?.end();
  globalThis.saidsoUnroll = undefined;
  globalThis.saidsoReader = undefined;
  vi.useRealTimers();
});

describe('a page made ready for pictures of all of it', () => {
  it('says where it stood and what was touched, in words that the background accepts', async () => {
    const begun = await install().begin();
    expect(unrolledPageSchema.safeParse(JSON.parse(JSON.stringify(begun))).error).toBeUndefined();
    expect(begun).toMatchObject({ size: { height: 4_000 }, touched: { sticky: 1, fixed: 1, scrolled: true } });
    expect([begun.found.scroll.y, begun.state.scroll.y]).toEqual([700, 0]);
    expect(begun.found.document).toBe(globalThis.saidsoReader?.state().document);
  });

  it('stands as before at its end, and a second end changes nothing', async () => {
    const before = markup();
    const unroll = install();
    await unroll.begin();
    const state = await unroll.to(900, 'none');
    expect(unrolledStateSchema.safeParse(state).error).toBeUndefined();
    expect(state.top).toBe(900);
    expect(elementOf('header').style.opacity).toBe('0');
    document.body.focus();
    elementOf('input').blur();
    expect(unroll.end()).toEqual({ restored: true });
    expect(markup()).toBe(before);
    expect(document.activeElement).toBe(elementOf('input'));
    root.scrollTop = 5;
    expect(unroll.end()).toEqual({ restored: true });
    expect(root.scrollTop).toBe(5);
  });

  it('says so when it can no longer stand as before', async () => {
    const unroll = install();
    await unroll.begin();
    sized(root, { scrollHeight: 800 });
    expect(unroll.end()).toEqual({ restored: false });
  });

  it('refuses every step that was not begun, or was ended', async () => {
    const unroll = install();
    await expect(unroll.to(0, 'above')).rejects.toThrow(/begun/);
    await unroll.begin();
    unroll.end();
    expect(() => unroll.look()).toThrow(/begun/);
  });

  it('is left alone by what still waited for a frame when it ended', async () => {
    const before = markup();
    const unroll = install();
    await unroll.begin();
    const late = expect(unroll.to(2_000, 'none')).rejects.toThrow(/put back/);
    unroll.end();
    await late;
    expect(markup()).toBe(before);
  });

  it('is put back before it is begun anew', async () => {
    const before = markup();
    const unroll = install();
    const first = expect(unroll.begin()).rejects.toThrow(/put back/);
    const second = await unroll.begin();
    await first;
    expect(second.found.scroll.y).toBe(700);
    expect(unroll.end()).toEqual({ restored: true });
    expect(markup()).toBe(before);
  });

  it('puts itself back when nobody calls any more', async () => {
    const before = markup();
    const unroll = install();
    vi.useFakeTimers();
    const begun = unroll.begin();
    await vi.advanceTimersByTimeAsync(3_000);
    await begun;
    await vi.advanceTimersByTimeAsync(10_000);
    unroll.look();
    await vi.advanceTimersByTimeAsync(14_000);
    expect(markup()).not.toBe(before);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(markup()).toBe(before);
  });

  it('is followed down a page without end for a while only', async () => {
    const unroll = install();
    const grow = (): void => sized(root, { scrollHeight: Math.max(root.scrollHeight, root.scrollTop + 3_000) });
    const growing = setInterval(grow, 5);
    const { size } = await unroll.begin();
    expect(size.height).toBeGreaterThan(50_000);
    expect(size.height).toBeLessThan(70_000);
    clearInterval(growing);
  });
});
