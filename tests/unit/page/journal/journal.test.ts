// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { describeArguments } from '../../../../lib/page/journal/describe-arguments.ts';
import { HAND_OVER, readLine, writeLine } from '../../../../lib/page/journal/journal-line.ts';
import { receiveJournal } from '../../../../lib/page/journal/receive-journal.ts';
import { watchConsole } from '../../../../lib/page/journal/watch-console.ts';

describe('the words of a console call', () => {
  it('are those a person would read', () => {
    expect(describeArguments(['SDE Error', 7, null, undefined, true])).toBe('SDE Error 7 null undefined true');
    expect(describeArguments([{ code: 'SDE-ERR-7A3F', tries: [1, 2] }])).toBe('{code: "SDE-ERR-7A3F", tries: [1, 2]}');
    expect(describeArguments([new TypeError('x is not a function')])).toBe('TypeError: x is not a function');
    expect(describeArguments(['%s failed with %d %c', 'Apply', 403, 'color: red', 'now'])).toBe(
      'Apply failed with 403  now',
    );
  });

  it('run no getter of the page', () => {
    const getter = vi.fn();
    const text = describeArguments([Object.defineProperty({ a: 1 }, 'b', { get: getter, enumerable: true })]);
    expect(text).toBe('{a: 1, b: (…)}');
    expect(getter).not.toHaveBeenCalled();
  });

  it('leave out what lets somebody in', () => {
    const headers = { Authorization: 'abc', Cookie: 'a=1', 'X-CSRF-Token': 'abc', _tb_token_: 'abc', code: 'LED2026' };
    expect(describeArguments([{ headers, userPassword: 'abc' }])).toBe(
      '{headers: {Authorization: [left out], Cookie: [left out], X-CSRF-Token: [left out], _tb_token_: [left out], code: "LED2026"}, userPassword: [left out]}',
    );
  });

  it('end in circles, depth and length', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(describeArguments([circle])).toContain('…');
    expect(describeArguments(['x'.repeat(9_000)])).toHaveLength(2_000);
  });

  it('come from anything', () => {
    const trap = () => {
      throw new Error('trap');
    };
    const hostile = new Proxy({}, { getPrototypeOf: trap, ownKeys: trap, get: trap });
    expect(describeArguments([hostile])).toBe('[unreadable]');
    fc.assert(
      fc.property(
        fc.array(fc.anything({ withBigInt: true, withNullPrototype: true, withSparseArray: true })),
        (values) => {
          expect(describeArguments(values).length).toBeLessThanOrEqual(2_000);
        },
      ),
    );
  });
});

describe('a line of the journal', () => {
  it('is read back as it was written', () => {
    const line = { level: 'error', text: 'two\nlines' } as const;
    expect(readLine(writeLine(line))).toEqual(line);
    expect(readLine(writeLine({ dropped: 12 }))).toEqual({ dropped: 12 });
  });

  it.each([null, 1, {}, 'x', 'error', 'dropped\n-1', 'dropped\nmany', 'fatal\nx', ['error\nx']])(
    'is nothing when it is %j',
    (made) => {
      expect(readLine(made)).toBeNull();
    },
  );
});

describe('the journal in the page', () => {
  const own = { error: console.error, warn: console.warn, info: console.info, log: console.log };
  const report = vi.fn();
  beforeEach(() => {
    for (const method of ['error', 'warn', 'info', 'log'] as const) console[method] = vi.fn();
    report.mockReset();
  });
  afterEach(() => {
    Object.assign(console, own);
  });

  it('reports errors and warnings, and passes them on', () => {
    const { error } = console;
    watchConsole(window, report);
    console.error('SDE-ERR-7A3F', { code: 1 });
    console.warn('slow');
    expect(report.mock.calls).toEqual([
      ['error', 'SDE-ERR-7A3F {code: 1}'],
      ['warning', 'slow'],
    ]);
    expect(error).toHaveBeenCalledWith('SDE-ERR-7A3F', { code: 1 });
  });

  it('takes of other lines only those that name an error id', () => {
    watchConsole(window, report);
    console.info('loaded');
    console.log('SDE Error 7A3F');
    expect(report.mock.calls).toEqual([['info', 'SDE Error 7A3F']]);
  });

  it('looks native', () => {
    console.error = Math.max;
    watchConsole(window, report);
    expect(console.error).not.toBe(Math.max);
    expect(Function.prototype.toString.call(console.error)).toContain('[native code]');
  });

  it('reports exceptions and what did not load', () => {
    watchConsole(window, report);
    window.dispatchEvent(
      new ErrorEvent('error', { message: 'x is not defined', filename: 'https://a.example/a.js', lineno: 3, colno: 4 }),
    );
    const image = document.body.appendChild(document.createElement('img'));
    image.setAttribute('src', '/missing.png');
    image.dispatchEvent(new Event('error'));
    expect(report).toHaveBeenCalledWith('exception', 'x is not defined (https://a.example/a.js:3:4)');
    expect(report).toHaveBeenCalledWith('resource', 'img /missing.png');
  });

  it('does not run in circles when the page writes to the console on our way', () => {
    report.mockImplementation(() => console.error('again'));
    watchConsole(window, report);
    console.error('once');
    expect(report).toHaveBeenCalledTimes(1);
  });
});

type Listener = (event: unknown) => void;
/** A window whose events are made by the test: scripts cannot make trusted ones. */
function fakeWindow() {
  const listeners = new Map<string, Set<Listener>>();
  const target = {
    addEventListener: (name: string, listener: Listener) => {
      listeners.set(name, (listeners.get(name) ?? new Set()).add(listener));
    },
    setTimeout: (task: () => void) => task(),
    removeEventListener: (name: string, listener: Listener) => listeners.get(name)?.delete(listener),
  };
  // Parse boundary of the test: the receiver uses only these two functions of a window.
  const view = target as unknown as Window;
  const port: { onmessage: null | ((event: { data: unknown }) => void) } = { onmessage: null };
  const send = (over: Record<string, unknown> = {}) => {
    const stop = vi.fn();
    const event = {
      isTrusted: true,
      source: view,
      data: HAND_OVER,
      ports: [port],
      stopImmediatePropagation: stop,
      ...over,
    };
    for (const listener of listeners.get('message') ?? []) listener(event);
    return stop;
  };
  return {
    view,
    port,
    send,
    fire: (name: string) => {
      for (const listener of listeners.get(name) ?? []) listener({});
    },
  };
}

describe('the journal in the isolated world', () => {
  const now = () => new Date('2026-06-10T08:00:00Z');

  it('is absent until the port comes', () => {
    expect(receiveJournal(fakeWindow().view, now)()).toEqual({ coverage: 'absent', entries: [], dropped: 0 });
  });

  it('collects lines with our own clock', () => {
    const { view, port, send } = fakeWindow();
    const journal = receiveJournal(view, now);
    expect(send()).toHaveBeenCalled();
    port.onmessage?.({ data: 'error\nSDE-ERR-7A3F' });
    const { coverage, entries } = journal();
    expect(coverage).toBe('from-start');
    expect(entries).toEqual([{ level: 'error', text: 'SDE-ERR-7A3F', at: '2026-06-10T08:00:00.000Z' }]);
  });

  it.each([
    ['another message', { data: { type: 'saidso' } }],
    ['a message a script made', { isTrusted: false }],
    ['a message of another window', { source: {} }],
    ['a message without a port', { ports: [] }],
  ])('leaves %s to the page', (_, over) => {
    const { view, send } = fakeWindow();
    const journal = receiveJournal(view, now);
    expect(send(over)).not.toHaveBeenCalled();
    expect(journal().coverage).toBe('absent');
  });

  it('takes one port only, and none long after the page has loaded', () => {
    const first = fakeWindow();
    receiveJournal(first.view, now);
    first.send();
    expect(first.send()).not.toHaveBeenCalled();
    const late = fakeWindow();
    receiveJournal(late.view, now);
    late.fire('load');
    expect(late.send()).not.toHaveBeenCalled();
  });

  it('keeps 500 lines and counts the rest', () => {
    const { view, port, send } = fakeWindow();
    const journal = receiveJournal(view, now);
    send();
    for (let line = 0; line < 503; line++) port.onmessage?.({ data: `error\n${'x'.repeat(3_000)}` });
    port.onmessage?.({ data: 'dropped\n40' });
    expect(journal().entries).toHaveLength(500);
    expect(journal().dropped).toBe(43);
    expect(journal().entries[0]?.text).toHaveLength(2_000);
  });

  it('takes nothing but lines through the port', () => {
    const { view, port, send } = fakeWindow();
    const journal = receiveJournal(view, now);
    send();
    for (const data of [{ type: 'capture.start' }, null, 'page.seen\n{}', ['error\nx']]) port.onmessage?.({ data });
    expect(journal().entries).toEqual([]);
  });
});
