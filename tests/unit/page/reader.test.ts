// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pageReadSchema } from '../../../lib/domain/page-content.schema.ts';
import { pageStateSchema } from '../../../lib/domain/page-state.schema.ts';
import { pageSeenSchema } from '../../../lib/messaging/protocol.ts';
import { installReader } from '../../../lib/page/install-reader.ts';
import { installWatch } from '../../../lib/page/install-watch.ts';
import type { Site } from '../../../lib/sites/site.ts';
import { fakeSite, makeReading } from './fake-site.ts';

// jsdom lays nothing out and has no elements at a point.
Document.prototype.elementsFromPoint = () => [];

const install = (site: Site = fakeSite(), send = vi.fn(() => Promise.resolve(true))) => {
  installReader({ window, site: () => site, send });
  const reader = globalThis.saidsoReader;
  if (reader === undefined) throw new Error('nothing was installed');
  return { reader, send };
};
const loading = (state: DocumentReadyState) =>
  Object.defineProperty(document, 'readyState', { value: state, configurable: true });

beforeEach(() => {
  document.body.innerHTML = '<aside>Mr. Other</aside><main id="open"><h1>Lina</h1><p>Use SAVE15</p></main>';
});
afterEach(() => {
  globalThis.saidsoReader = undefined;
  globalThis.saidsoWatch = undefined;
  loading('complete');
  vi.useRealTimers();
});

describe('the reader in a page', () => {
  it('gives state and content that the background accepts', async () => {
    const { reader } = install();
    expect(pageStateSchema.safeParse(JSON.parse(JSON.stringify(reader.state()))).error).toBeUndefined();
    expect(pageReadSchema.safeParse(JSON.parse(JSON.stringify(await reader.read()))).error).toBeUndefined();
  });

  it('keeps its name of the document when it is injected again', () => {
    const { reader } = install();
    const { document: name } = reader.state();
    installReader({ window, site: () => fakeSite(), send: () => Promise.resolve(true) });
    expect(globalThis.saidsoReader).toBe(reader);
    expect(reader.state().document).toBe(name);
  });

  it('reads of a chat the open conversation only, and says so', async () => {
    const { text, textOmissions } = await install().reader.read();
    expect(text).toBe('Lina\n\nUse SAVE15');
    expect(textOmissions).toContainEqual({ what: 'other-conversations', count: 1, reason: 'private' });
  });

  it('reads no text of a chat page without an open conversation', async () => {
    document.querySelector('#open')?.remove();
    const { reader } = install();
    expect((await reader.read()).text).toBe('');
    expect(reader.state().box).toMatchObject({ width: 0, height: 0 });
  });

  it('reads all of a page that is no chat', async () => {
    document.querySelector('#open')?.removeAttribute('id');
    const { reader } = install(fakeSite({ read: () => makeReading({ kind: 'product' }) }));
    expect((await reader.read()).text).toContain('Mr. Other');
    expect(reader.state().box).toBeNull();
  });

  it('counts what changed between the first touch and the end of reading', async () => {
    const { reader } = install();
    reader.state();
    document.querySelector('p')?.append('!');
    expect((await reader.read()).mutations).toBe(1);
    document.querySelector('p')?.append('!');
    expect((await reader.read()).mutations).toBe(0);
  });

  it('says which frames it reached', async () => {
    document.body.insertAdjacentHTML('beforeend', '<iframe src="about:blank"></iframe>');
    expect((await install().reader.read()).frames).toEqual([{ url: 'about:blank', reached: true }]);
  });

  it('has no journal when it was injected by a click', async () => {
    expect((await install().reader.read()).journal).toEqual({ coverage: 'absent', entries: [], dropped: 0 });
  });
});

describe('the watch on a switched-on site', () => {
  beforeEach(() => vi.useFakeTimers());

  it('asks for the reader once the page has loaded, and not before', async () => {
    loading('loading');
    const askForReader = vi.fn(() => Promise.resolve(true));
    installWatch({ window, askForReader });
    installWatch({ window, askForReader });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(askForReader).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(askForReader).toHaveBeenCalledTimes(1);
  });

  it('gives the reader its journal, whose addresses are kept without tokens', async () => {
    const entry = { level: 'error', text: 'SDE-ERR-7A3F https://a.example/x?access_token=s3cret&b=1', at: '' } as const;
    globalThis.saidsoWatch = { journal: () => ({ coverage: 'from-start', entries: [entry], dropped: 2 }) };
    vi.useRealTimers();
    const { journal } = await install().reader.read();
    expect(journal).toMatchObject({ coverage: 'from-start', dropped: 2 });
    expect(journal.entries[0]?.text).toMatch(/SDE-ERR-7A3F.*b=1/);
    expect(journal.entries[0]?.text).not.toContain('s3cret');
  });

  it('keeps no header or password that the page wrote to its console', async () => {
    const text = 'SDE-ERR-7A3F {"Authorization": "Bearer s3cret", "password": "s3cret"}';
    globalThis.saidsoWatch = {
      journal: () => ({ coverage: 'from-start', entries: [{ level: 'error', text, at: '' }], dropped: 0 }),
    };
    vi.useRealTimers();
    const { journal } = await install().reader.read();
    expect(journal.entries[0]?.text).toBe('SDE-ERR-7A3F {"Authorization": [left out], "password": [left out]}');
  });

  it('lets a reader that came after the page has loaded tell of it', async () => {
    globalThis.saidsoWatch = { journal: () => ({ coverage: 'absent', entries: [], dropped: 0 }) };
    const { send } = install();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(send).toHaveBeenCalledTimes(1);
  });
});

describe('the reader on a switched-on site', () => {
  beforeEach(() => {
    loading('loading');
    globalThis.saidsoWatch = { journal: () => ({ coverage: 'from-start', entries: [], dropped: 0 }) };
    vi.useFakeTimers();
  });
  const settle = () => vi.advanceTimersByTimeAsync(3_000);

  it('does nothing before the page has loaded', async () => {
    const read = vi.fn(fakeSite().read);
    const { send } = install(fakeSite({ read }));
    await settle();
    expect(read).not.toHaveBeenCalled();
    expect(send).not.toHaveBeenCalled();
  });

  it('tells the background what the page is about, and again when another conversation is opened', async () => {
    const { send } = install();
    window.dispatchEvent(new Event('load'));
    await settle();
    expect(send).toHaveBeenCalledTimes(1);
    expect(pageSeenSchema.parse(send.mock.lastCall?.at(0))).toMatchObject({ kind: 'chat', conversation: 'Lina' });
    const header = document.querySelector('h1');
    if (header) header.textContent = 'Wang';
    await settle();
    expect(send).toHaveBeenCalledTimes(2);
    expect(send.mock.lastCall?.at(0)).toMatchObject({ conversation: 'Wang' });
  });

  it('does not read the messages again for each new message', async () => {
    const read = vi.fn(fakeSite().read);
    document.querySelector('#open')?.insertAdjacentHTML('beforeend', '<p>old</p>'.repeat(6));
    install(fakeSite({ read }));
    window.dispatchEvent(new Event('load'));
    await settle();
    for (let message = 0; message < 5; message++) {
      document.querySelector('#open')?.insertAdjacentHTML('beforeend', '<p>new</p>');
      await settle();
    }
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('names the order of an order page', async () => {
    const fact = { name: 'order.number', value: '2871', written: 'No. 2871', source: 'text', candidate: 0 } as const;
    const { send } = install(
      fakeSite({ conversation: () => null, read: () => makeReading({ kind: 'order', facts: [fact] }) }),
    );
    window.dispatchEvent(new Event('load'));
    await settle();
    expect(send.mock.lastCall?.at(0)).toMatchObject({ kind: 'order', orderNumber: '2871' });
  });

  it('ends when nobody listens any more', async () => {
    const { send } = install(
      fakeSite(),
      vi.fn(() => Promise.resolve(false)),
    );
    window.dispatchEvent(new Event('load'));
    await settle();
    const header = document.querySelector('h1');
    if (header) header.textContent = 'Wang';
    await settle();
    expect(send).toHaveBeenCalledTimes(1);
  });
});
