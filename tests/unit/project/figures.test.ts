import { describe, expect, it } from 'vitest';
import { holds, median } from '../../bench/figure.ts';
import { scriptTimeOf } from '../../bench/script-time.ts';

const OURS = 'chrome-extension://abc/site-watch.js';
const event = (name: string, ts: number, dur: number, url = OURS, tid = 1) => ({
  name,
  ts,
  dur,
  tid,
  pid: 7,
  args: { data: { url } },
});
const load = event('MarkLoad', 50_000, 0, '');

describe('time of our scripts before load', () => {
  it('counts what is nested in our own scripts once', () => {
    const events = [event('EvaluateScript', 1_000, 4_000), event('FunctionCall', 2_000, 1_000), load];
    expect(scriptTimeOf(events)).toBe(4);
  });

  it('adds what comes one after the other', () => {
    const events = [event('EvaluateScript', 1_000, 4_000), event('FunctionCall', 9_000, 1_000), load];
    expect(scriptTimeOf(events)).toBe(5);
  });

  it("leaves out the page's own scripts, other threads, and what comes after load", () => {
    const page = event('EvaluateScript', 1_000, 4_000, 'https://message.alibaba.com/a.js');
    const worker = event('EvaluateScript', 1_000, 4_000, OURS, 2);
    const late = event('FunctionCall', 60_000, 4_000);
    expect(scriptTimeOf([page, worker, late, load])).toBe(0);
  });

  it('refuses a trace in which nothing loaded', () => {
    expect(() => scriptTimeOf([event('EvaluateScript', 1_000, 4_000)])).toThrow(/load/);
  });
});

describe('figures', () => {
  it('take the middle of odd and even counts', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 7])).toBe(6);
    expect(() => median([])).toThrow(/no values/);
  });

  it('hold up to their limit and not above', () => {
    const figure = { name: 'a', browser: 'chromium', unit: 'times', parts: {}, limit: 2 } as const;
    expect(holds({ ...figure, value: 2 })).toBe(true);
    expect(holds({ ...figure, value: 2.01 })).toBe(false);
    expect(holds({ ...figure, value: Number.NaN })).toBe(false);
  });
});
