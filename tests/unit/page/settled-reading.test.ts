import { describe, expect, it } from 'vitest';
import { settledReading } from '../../../lib/page/settled-reading.ts';
import { makeReading } from './fake-site.ts';

const chatWith = (key: string) => makeReading({ kind: 'chat', conversation: { key, title: key } });
const noPause = () => Promise.resolve();

/** Gives the readings one after the other, and the last one from then on. */
function readings(...keys: string[]) {
  let at = 0;
  return () => chatWith(keys[Math.min(at++, keys.length - 1)] ?? '');
}
/** A page that changes between any two looks. */
function restless() {
  let changes = 0;
  return { count: () => changes++, quiet: () => 0 };
}
/** A page that changed a moment ago and stands still now. */
const still = { count: () => 3, quiet: () => 5 };

describe('a settled reading', () => {
  it('is the first one where the page stood still', async () => {
    let reads = 0;
    const read = () => {
      reads += 1;
      return chatWith('Lina');
    };
    expect((await settledReading(read, still, noPause)).identityRead).toBe(true);
    expect(reads).toBe(1);
  });

  it('needs no pause where the page had been still for long enough', async () => {
    const paused = () => Promise.reject(new Error('paused'));
    expect((await settledReading(readings('Lina'), { count: () => 3, quiet: () => 40 }, paused)).identityRead).toBe(
      true,
    );
  });

  it('is one that was confirmed where the page was moving', async () => {
    const reading = await settledReading(readings('Lina', 'Wang', 'Wang'), restless(), noPause);
    expect(reading.conversation?.key).toBe('Wang');
    expect(reading.identityRead).toBe(true);
  });

  it('is not trusted on a page that keeps changing who it is about', async () => {
    const reading = await settledReading(readings('a', 'b', 'c', 'd'), restless(), noPause);
    expect(reading.identityRead).toBe(false);
    expect(reading.problems).toEqual([{ code: 'identity-not-read' }]);
  });
});
