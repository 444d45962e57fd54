// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { inlineStyles } from '../../../../lib/page/unroll/inline-styles.ts';
import { standingStill } from '../../../../lib/page/unroll/standing-still.ts';
import { putDown } from '../../../../lib/page/unroll/sticky.ts';
import { elementOf, fakeLayout, place } from './fake-layout.ts';

const bar = { x: 0, y: 0, width: 1024, height: 50 };
const foot = { ...bar, y: 718 };
const opacityOf = (selector: string): string => elementOf(selector).style.opacity;
const make = () => standingStill(window, elementOf('main'), inlineStyles(window));

beforeEach(() => {
  fakeLayout();
  document.body.innerHTML = '<header></header><div id="app"><main></main></div><footer></footer><i><b></b></i>';
  place(elementOf('header'), bar, 'still');
  place(elementOf('footer'), foot, 'still');
});

describe('what stands still on the screen', () => {
  it('is shown above or below only, each once', () => {
    const still = make();
    still.add([elementOf('header'), elementOf('footer')]);
    const shown = (['both', 'above', 'none', 'below'] as const).map((which) => {
      still.show(which);
      return [opacityOf('header'), opacityOf('footer')];
    });
    expect(shown).toEqual([
      ['', ''],
      ['', '0'],
      ['0', '0'],
      ['0', ''],
    ]);
    expect(still.anyBelow()).toBe(true);
  });

  it('is hidden at once when it is met later', () => {
    const still = make();
    still.show('none');
    still.add([elementOf('header')]);
    expect(opacityOf('header')).toBe('0');
  });

  it('is not what holds the content', () => {
    place(elementOf('#app'), { x: 0, y: 0, width: 1024, height: 768 }, 'still');
    const still = make();
    still.add([elementOf('#app'), elementOf('main')]);
    expect(still.all()).toEqual([]);
  });

  it('is not what has no area, but what holds something that has', () => {
    const still = make();
    still.add([elementOf('i')]);
    expect(still.all()).toEqual([]);
    place(elementOf('b'), { x: 900, y: 700, width: 60, height: 60 }, 'still');
    still.add([elementOf('i')]);
    expect(still.all()).toEqual([elementOf('i')]);
  });

  it('is not a picture behind the whole page', () => {
    elementOf('header').style.zIndex = '-1';
    place(elementOf('header'), { x: 0, y: 0, width: 1024, height: 768 }, 'still');
    const still = make();
    still.add([elementOf('header')]);
    expect(still.all()).toEqual([]);
  });
});

describe('what sticks', () => {
  it('is put down where it sticks to what is scrolled, and nowhere else', () => {
    document.body.innerHTML = '<h1></h1><div style="overflow-y: auto"><h2></h2></div>';
    const styles = inlineStyles(window);
    const count = putDown(window, [elementOf('h1'), elementOf('h2')], null, styles);
    expect(count).toBe(1);
    expect(elementOf('h1').style.position).toBe('relative');
    expect(elementOf('h2').hasAttribute('style')).toBe(false);
  });

  it('is put down inside the box that is scrolled', () => {
    document.body.innerHTML = '<h1></h1><div style="overflow-y: auto"><h2></h2></div>';
    expect(putDown(window, [elementOf('h1'), elementOf('h2')], elementOf('div'), inlineStyles(window))).toBe(1);
    expect(elementOf('h2').style.position).toBe('relative');
  });
});
