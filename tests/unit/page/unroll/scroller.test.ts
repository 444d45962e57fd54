// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { findScroller, furthestOf, unrolledSize } from '../../../../lib/page/unroll/scroller.ts';
import { elementOf, fakeLayout, place, setElementsAtPoint, sized } from './fake-layout.ts';

const box = (selector: string, scrollHeight: number, clientHeight = 600): HTMLElement => {
  const element = elementOf(selector);
  sized(element, { scrollHeight, clientHeight, clientWidth: 800 });
  place(element, { x: 100, y: 60, width: 800, height: clientHeight }, 'still');
  return element;
};

beforeEach(() => {
  fakeLayout();
  document.documentElement.removeAttribute('style');
  document.body.innerHTML = '<main style="overflow-y: auto"><div style="overflow-y: scroll"></div></main>';
  sized(document.documentElement, { scrollHeight: 768, clientHeight: 768, scrollWidth: 1024 });
});

describe('what scrolls in a page', () => {
  it('is the document where it is higher than the window', () => {
    sized(document.documentElement, { scrollHeight: 3_000 });
    setElementsAtPoint([box('main', 9_000)]);
    const scroller = findScroller(window);
    expect(scroller).toEqual({ element: document.documentElement, box: null });
    expect(unrolledSize(scroller, window)).toEqual({ width: 1024, height: 3_000 });
  });

  it('is the box in the middle of an application as high as the window', () => {
    setElementsAtPoint([box('main', 9_000)]);
    const scroller = findScroller(window);
    expect(scroller.box).toEqual({ x: 100, y: 60, width: 800, height: 600 });
    expect(furthestOf(scroller, window)).toBe(8_400);
    expect(unrolledSize(scroller, window).height).toBe(60 + 9_000 + (768 - 660));
  });

  it('is the one that keeps most out of sight', () => {
    setElementsAtPoint([box('div', 5_000, 500), box('main', 610)]);
    expect(findScroller(window).element).toBe(elementOf('div'));
  });

  it('is a box where the page has locked its document', () => {
    document.documentElement.style.overflowY = 'hidden';
    sized(document.documentElement, { scrollHeight: 3_000 });
    setElementsAtPoint([box('main', 9_000)]);
    expect(findScroller(window).element).toBe(elementOf('main'));
  });

  it('is the document where nothing scrolls', () => {
    setElementsAtPoint([elementOf('main')]);
    const scroller = findScroller(window);
    expect(scroller.box).toBeNull();
    expect(furthestOf(scroller, window)).toBe(0);
  });
});
