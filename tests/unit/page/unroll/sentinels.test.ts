// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { type Sentinels, sentinels } from '../../../../lib/page/unroll/sentinels.ts';
import { elementOf, fakeLayout, place } from './fake-layout.ts';

const bands = (): Element[] => [...document.querySelectorAll('p')];
const lay = (from: number, by: number): void => {
  for (const [index, band] of bands().entries())
    place(band, { x: 0, y: index * 100 + (index < from ? 0 : by), width: 500, height: 100 });
};
const watch = (box: Element | null = null): Sentinels =>
  sentinels({ document, elements: bands, scrolls: (element) => element.localName !== 'nav', box }, 0);
const scrollTo = (top: number): number => {
  document.documentElement.scrollTop = top;
  return top;
};

beforeEach(() => {
  fakeLayout();
  document.body.innerHTML = `<main>${'<p></p>'.repeat(40)}</main>`;
  scrollTo(0);
  lay(0, 0);
});

describe('content that moves between two looks', () => {
  it('is none where the page was scrolled only', () => {
    const watched = watch();
    expect(watched.look(scrollTo(1_200))).toBeNull();
    expect(watched.look(scrollTo(0))).toBeNull();
  });

  it('begins below the last thing that stands where it stood, and is told once', () => {
    const watched = watch();
    lay(13, 60);
    expect(watched.look(scrollTo(2_000))).toBe(1_300);
    expect(watched.look(2_000)).toBeNull();
  });

  it('begins at its new place where it moved up', () => {
    const watched = watch();
    lay(13, -250);
    expect(watched.look(0)).toBe(1_000);
  });

  it('is no fraction of a pixel', () => {
    const watched = watch();
    lay(13, 0.4);
    expect(watched.look(0)).toBeNull();
  });

  it('is what was taken out of the page, too', () => {
    const watched = watch();
    bands()[20]?.remove();
    expect(watched.look(0)).toBe(2_000);
    expect(watched.look(0)).toBeNull();
  });

  it('is not what stands still on the screen', () => {
    document.body.innerHTML = `<nav><p></p></nav>${'<p></p>'.repeat(40)}`;
    lay(0, 0);
    place(elementOf('nav p'), { x: 0, y: 0, width: 500, height: 50 }, 'still');
    expect(watch().look(scrollTo(900))).toBeNull();
  });

  it('is not what stands around the box that scrolls', () => {
    document.body.innerHTML = `<p></p><main>${'<p></p>'.repeat(40)}</main>`;
    lay(0, 0);
    place(elementOf('body > p'), { x: 0, y: 0, width: 500, height: 50 }, 'still');
    expect(watch(elementOf('main')).look(scrollTo(900))).toBeNull();
  });
});
