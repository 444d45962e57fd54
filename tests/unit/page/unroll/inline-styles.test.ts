// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { inlineStyles } from '../../../../lib/page/unroll/inline-styles.ts';
import { elementOf } from './fake-layout.ts';

const page = (markup: string): HTMLElement => {
  document.body.innerHTML = markup;
  return elementOf('body > *');
};
const HIDDEN = { opacity: '0', 'transition-property': 'none' };

describe('inline styles that are put back', () => {
  it.each(['', 'COLOR:red;;  opacity : .5', 'opacity:0.5!important; transition: opacity 1s', 'not a style'])(
    'read to the letter as before: "%s"',
    (found) => {
      const element = page(`<div style="${found}"></div>`);
      const styles = inlineStyles(window);
      styles.set(element, HIDDEN);
      expect(element.style.opacity).toBe('0');
      expect(element.style.getPropertyPriority('opacity')).toBe('important');
      expect(styles.restore()).toBe(true);
      expect(element.getAttribute('style')).toBe(found);
    },
  );

  it('are gone again where there were none', () => {
    const element = page('<div></div>');
    const styles = inlineStyles(window);
    styles.set(element, HIDDEN);
    styles.unset(element, ['opacity']);
    expect(element.style.opacity).toBe('');
    expect(element.style.transitionProperty).toBe('none');
    expect(styles.restore()).toBe(true);
    expect(element.hasAttribute('style')).toBe(false);
  });

  it('keep what the page has written meanwhile', () => {
    const element = page('<div style="opacity: 0.5; color: red"></div>');
    const styles = inlineStyles(window);
    styles.set(element, HIDDEN);
    element.style.color = 'green';
    expect(styles.restore()).toBe(true);
    expect([element.style.color, element.style.opacity, element.style.length]).toEqual(['green', '0.5', 2]);
  });

  it('are put back once: what is done afterwards is the page’s own', () => {
    const element = page('<div></div>');
    const styles = inlineStyles(window);
    styles.set(element, HIDDEN);
    styles.restore();
    element.style.opacity = '0.2';
    expect(styles.restore()).toBe(true);
    expect(element.style.opacity).toBe('0.2');
  });

  it('are reached in a form that hides them by a field', () => {
    const form = page('<form><input name="style"><input name="setAttribute"></form>');
    const styles = inlineStyles(window);
    styles.set(form, HIDDEN);
    expect(form.outerHTML).toContain('opacity: 0 !important');
    expect(styles.restore()).toBe(true);
    expect(form.outerHTML).not.toContain('opacity');
  });
});
