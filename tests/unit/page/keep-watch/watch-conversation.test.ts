// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Message } from '../../../../lib/domain/message.schema.ts';
import { currentPage } from '../../../../lib/page/install-reader.ts';
import { watchConversation } from '../../../../lib/page/keep-watch/watch-conversation.ts';
import type { Page } from '../../../../lib/sites/site.ts';
import { makeMessage } from '../../../support/make-reading.ts';
import { fakeSite, makeReading } from '../fake-site.ts';

const QUIET = 600;

const messagesIn = ({ document }: Page): Message[] =>
  Array.from(document.querySelectorAll('#open p'), (row) => {
    const text = row.textContent ?? '';
    return makeMessage({ key: row.id, text, marks: row.className === 'recalled' ? ['recalled'] : [] });
  });

const site = fakeSite({
  read: (page) => {
    const name = page.document.querySelector('#open h1')?.textContent ?? null;
    const conversation = name === null ? null : { key: name, title: name };
    return makeReading({ kind: 'chat', conversation, messages: messagesIn(page) });
  },
});

const LINA = '<h1>Lina</h1><h2>Brightway Co.</h2><div><p id="l1">Hello</p><p id="l2">Use SAVE15</p></div>';
const OMAR = '<div><p id="o1">Your IBAN is</p></div>';
const open = (html: string): void => {
  document.querySelector('#open')?.replaceChildren(document.createRange().createContextualFragment(html));
};
const say = (html: string): void => document.querySelector('#open div')?.insertAdjacentHTML('beforeend', html);
const rest = () => vi.advanceTimersByTimeAsync(QUIET + 50);

function start(tell = vi.fn(() => Promise.resolve(true))) {
  const watching = watchConversation('Lina', { window, page: () => currentPage(window), site: () => site, tell });
  if (watching === null) throw new Error('not begun');
  ends.push(watching.end);
  return { ...watching, tell };
}
const ends: (() => void)[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = `<main id="open">${LINA}</main>`;
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.useRealTimers();
});

describe('the part of a watch that runs in the page', () => {
  it.each([
    ['a new message', () => say('<p id="l3">And free shipping</p>')],
    ['an older one that was scrolled in', () => say('<p id="l0">First of all</p>')],
    ['an edited one', () => document.querySelector('#l2')?.replaceChildren('Use SAVE10')],
    ['a recalled one', () => document.querySelector('#l2')?.setAttribute('class', 'recalled')],
  ])('tells of %s', async (_, change) => {
    const { tell } = start();
    change();
    await rest();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('tells of nothing that it has seen', async () => {
    const { tell } = start();
    say('<i>typing</i>');
    await rest();
    document.querySelector('#l1')?.remove();
    await rest();
    expect(tell).not.toHaveBeenCalled();
  });

  it('tells once of a burst, and now and then of one that never ends', async () => {
    const { tell } = start();
    for (let n = 0; n < 40; n++) {
      say(`<p id="n${n}">${n}</p>`);
      await vi.advanceTimersByTimeAsync(200);
    }
    await rest();
    expect(tell.mock.calls.length).toBeGreaterThanOrEqual(2);
    expect(tell.mock.calls.length).toBeLessThanOrEqual(4);
  });

  it('is not begun where another conversation is open', () => {
    open(`<h1>Omar</h1>${OMAR}`);
    const tell = () => Promise.resolve(true);
    const ports = { window, page: () => currentPage(window), site: () => site, tell };
    expect(watchConversation('Lina', ports)).toBeNull();
  });

  it('ends when nobody listens any more', async () => {
    const { tell } = start(vi.fn(() => Promise.resolve(false)));
    say('<p id="l3">x</p>');
    await rest();
    say('<p id="l4">x</p>');
    await rest();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('is over at once when it is ended', async () => {
    const { tell, end } = start();
    say('<p id="l3">x</p>');
    end();
    await rest();
    expect(tell).not.toHaveBeenCalled();
  });
});

describe('while another conversation is open', () => {
  it('is silent, and not sure of any message', async () => {
    const { tell, isSure } = start();
    expect(isSure()).toBe(true);
    open(`<h1>Omar</h1>${OMAR}`);
    expect(isSure()).toBe(false);
    await rest();
    expect(tell).not.toHaveBeenCalled();
    expect(isSure()).toBe(false);
  });

  it('goes on when its own is back, with what came meanwhile', async () => {
    const { tell, isSure } = start();
    open(`<h1>Omar</h1>${OMAR}`);
    await rest();
    open(LINA);
    say('<p id="l3">Are you there?</p>');
    await rest();
    expect(tell).toHaveBeenCalledTimes(1);
    expect(isSure()).toBe(true);
  });

  it('does not take the messages of the other for its own while only the name has changed back', async () => {
    const { tell, isSure } = start();
    open(`<h1>Omar</h1>${OMAR}`);
    await rest();
    open(`<h1>Lina</h1>${OMAR}`);
    await rest();
    expect(tell).not.toHaveBeenCalled();
    expect(isSure()).toBe(false);
  });

  it('does not take them either where the name changes after the messages', async () => {
    const { tell, isSure } = start();
    document.querySelector('#open div')?.replaceWith(document.createRange().createContextualFragment(OMAR));
    await rest();
    expect(tell).not.toHaveBeenCalled();
    expect(isSure()).toBe(false);
  });

  it('notices one that was open for a moment only, within one burst', async () => {
    const { tell, isSure } = start();
    open(`<h1>Omar</h1>`);
    await vi.advanceTimersByTimeAsync(10);
    open(`<h1>Lina</h1>${OMAR}`);
    expect(isSure()).toBe(false);
    await rest();
    expect(tell).not.toHaveBeenCalled();
  });
});
