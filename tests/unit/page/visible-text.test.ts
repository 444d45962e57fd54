// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../../lib/page/visible-text.ts';

/** jsdom has no `innerText`: these facts are about the markup; the browsers' own text is tried in tests/e2e. */
function textOf(body: string, budget?: number) {
  document.body.innerHTML = body;
  return visibleText(document.body, window, budget);
}

describe('visible text', () => {
  it('puts blocks on lines of their own and keeps words of one line together', () => {
    expect(textOf('<p>Use <b>SAVE15</b> today</p><p>Next</p>').text).toBe('Use SAVE15 today\n\nNext');
  });

  it('leaves out scripts, styles and templates', () => {
    expect(textOf('<p>a</p><script>b</script><style>c</style><template>d</template><noscript>e</noscript>').text).toBe(
      'a',
    );
  });

  it('leaves out what is not drawn', () => {
    expect(textOf('<p>a</p><p hidden>b</p><select hidden><option>c</option></select>').text).toBe('a');
    expect(textOf('<p>a</p><div style="display:none">b<select><option>c</option></select></div>').text).toBe('a');
  });

  it('leaves out what stands in fields, and of a drop-down shows the choice alone', () => {
    const body =
      '<label>Qty <select><option>1</option><option selected>2</option></select></label><textarea>typed</textarea><input value="pw">';
    expect(textOf(body).text).toBe('Qty 2');
  });

  it('reads open shadow roots in their place, slots included', () => {
    document.body.innerHTML = '<p>before</p><x-a><b>slotted</b></x-a><p>after</p>';
    const root = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>inside</p><slot></slot><script>no</script>';
    expect(visibleText(document.body, window).text.split(/\n+/)).toEqual(['before', 'inside', 'slotted', 'after']);
  });

  it('reads shadow roots inside shadow roots', () => {
    document.body.innerHTML = '<x-a></x-a>';
    const outer = document.querySelector('x-a')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<p>one</p><x-b></x-b>';
    const inner = outer?.querySelector('x-b')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>two</p>';
    expect(visibleText(document.body, window).text.split(/\n+/)).toEqual(['one', 'two']);
  });

  it('says how much was cut', () => {
    const { text, omissions } = textOf('<p>0123456789</p>', 4);
    expect(text).toBe('0123');
    expect(omissions).toEqual([{ what: 'text', count: 6, reason: 'over-budget' }]);
  });

  it('does not cut a character in half', () => {
    expect(textOf('<p>abc😀</p>', 4).text.isWellFormed()).toBe(true);
  });

  it('survives a page nested deeper than the stack reaches', () => {
    document.body.innerHTML = '';
    const top = document.createElement('div');
    let at: Element = top;
    for (let depth = 0; depth < 3_000; depth++) at = at.appendChild(document.createElement('div'));
    at.innerHTML = 'bottom<textarea></textarea>';
    document.body.append(top);
    expect(visibleText(document.body, window).text).toBe('bottom');
  });
});
