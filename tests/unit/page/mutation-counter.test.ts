// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mutationCounter } from '../../../lib/page/mutation-counter.ts';

describe('the counter of changes', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('counts from its start on, and ends with the sum', () => {
    const counter = mutationCounter(document);
    document.body.append('before');
    counter.start();
    document.body.append('one', 'two');
    expect(counter.count()).toBe(1);
    document.body.append('three');
    expect(counter.stop()).toBe(2);
    document.body.append('after');
    expect(counter.count()).toBe(2);
  });

  it('knows for how long nothing has changed, and claims nothing of a time it did not watch', () => {
    const counter = mutationCounter(document);
    vi.advanceTimersByTime(500);
    expect(counter.quiet()).toBe(0);
    counter.start();
    vi.advanceTimersByTime(100);
    expect(counter.quiet()).toBe(100);
    document.body.append('now');
    expect(counter.quiet()).toBe(0);
    vi.advanceTimersByTime(30);
    expect(counter.quiet()).toBe(30);
  });

  it('gives up by itself when nobody ends it', () => {
    const counter = mutationCounter(document);
    counter.start();
    vi.advanceTimersByTime(10_001);
    expect(counter.quiet()).toBe(0);
  });
});
