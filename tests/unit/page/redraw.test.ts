// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawMessage } from '../../../lib/page/redraw/draw-message.ts';
import { installRedraw } from '../../../lib/page/redraw/install-redraw.ts';
import type { Row } from '../../../lib/sites/rows.ts';
import { makeMessage } from '../../support/make-reading.ts';
import { fakeSite } from './fake-site.ts';

afterEach(() => {
  globalThis.saidsoRedraw = undefined;
});

const page = () => ({ document, url: new URL('https://chat.example/'), zone: 'UTC' });
const rows = (): Row[] =>
  Array.from(document.querySelectorAll('[id]'), (element) => ({
    is: 'message',
    message: makeMessage({ key: element.id }),
    element,
  }));

describe('drawing messages anew', () => {
  it('draws those that are in the page, five at the most', async () => {
    document.body.innerHTML = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => `<p id="${id}">x</p>`).join('');
    const draw = vi.fn((element: Element) => Promise.resolve(`png of ${element.id}`));
    installRedraw({ page, draw, site: () => fakeSite({ rows }) });
    const drawn = await globalThis.saidsoRedraw?.draw(['a', 'gone', 'c', 'd', 'e', 'f']);
    expect(drawn?.map(({ message }) => message)).toEqual(['a', 'c', 'd', 'e']);
    expect(drawn?.[0]).toEqual({ message: 'a', png: 'png of a' });
  });

  it('goes on with the next when one cannot be drawn', async () => {
    document.body.innerHTML = '<p id="a">x</p><p id="b">y</p>';
    const draw = (element: Element) => (element.id === 'a' ? Promise.reject(new Error('no')) : Promise.resolve('png'));
    installRedraw({ page, draw, site: () => fakeSite({ rows }) });
    expect(await globalThis.saidsoRedraw?.draw(['a', 'b'])).toEqual([{ message: 'b', png: 'png' }]);
  });

  it('says why when none can be drawn', async () => {
    document.body.innerHTML = '<p id="a">x</p>';
    const draw = () => Promise.reject(new Error('The operation is insecure.'));
    installRedraw({ page, draw, site: () => fakeSite({ rows }) });
    await expect(globalThis.saidsoRedraw?.draw(['a'])).rejects.toThrow('insecure');
  });

  it('draws nothing for a site that cannot name its messages', async () => {
    installRedraw({ page, draw: () => Promise.resolve('png'), site: () => fakeSite() });
    expect(await globalThis.saidsoRedraw?.draw(['a'])).toEqual([]);
  });

  it('keeps neighbours out, and styles in', async () => {
    document.head.innerHTML = '<style></style>';
    document.body.innerHTML = '<aside>other</aside><main><p id="one">x<b>y</b></p><p id="two">z</p></main>';
    const element = document.querySelector('#one');
    if (element === null) throw new Error('no message');
    element.getBoundingClientRect = () => new DOMRect(0, 0, 100, 20);
    const kept: string[] = [];
    const canvas = { toDataURL: () => 'data:image/png;base64,AAAA' };
    const png = await drawMessage(element, window, (_, { ignoreElements }) => {
      for (const one of document.querySelectorAll('*')) if (!ignoreElements(one)) kept.push(one.id || one.localName);
      // Parse boundary of the test: only this function of a canvas is used.
      return Promise.resolve(canvas as HTMLCanvasElement);
    });
    expect(png).toBe('AAAA');
    expect(kept).toEqual(['html', 'head', 'style', 'body', 'main', 'one', 'b']);
  });
});
