import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainedLine, nextLine, verifyChain } from '../../../lib/custody/chain.ts';
import { type CustodyEvent, custodyLineSchema } from '../../../lib/custody/custody-event.schema.ts';
import { digest, sha256 } from './sha256.ts';

const when = { utc: '2026-11-23T00:15:02.123Z', zone: 'Asia/Shanghai' };
const captured: CustodyEvent = { type: 'capture', captureId: 'c1', sequence: 1, sha256: 'aa' };
const deleted = (reason: string): CustodyEvent => ({
  type: 'delete',
  captureId: 'c1',
  sha256: 'aa',
  artifacts: [{ path: 'tile-001.png', sha256: 'bb' }],
  reason,
});

async function chain(events: readonly CustodyEvent[]): Promise<readonly ChainedLine[]> {
  const lines: ChainedLine[] = [];
  for (const event of events) lines.push(await nextLine(lines.at(-1) ?? null, event, when, digest));
  return lines;
}
const texts = (lines: readonly ChainedLine[]): string[] => lines.map(({ line }) => line);

describe('the custody chain', () => {
  it('starts with a line that has nothing before it', async () => {
    const first = await nextLine(null, captured, when, digest);
    expect(custodyLineSchema.parse(JSON.parse(first.line))).toEqual({
      v: 1,
      n: 1,
      at: when.utc,
      zone: when.zone,
      event: captured,
      prev: null,
    });
    expect(first.sha256).toBe(sha256(first.line));
  });

  it('names the exact bytes of the line before, without its line end', async () => {
    const [first, second] = await chain([captured, deleted('重复 🙂')]);
    expect(JSON.parse(second?.line ?? '').prev).toBe(sha256(first?.line ?? 'none'));
  });

  it('ends every line with prev, where a shell can find it', async () => {
    const [first, second] = await chain([captured, captured]);
    expect(first?.line).toMatch(/"prev":null\}$/);
    expect(second?.line).toMatch(/"prev":"[0-9a-f]{64}"\}$/);
  });

  it('is one line and the same bytes everywhere, whatever a person typed as reason', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (reason) => {
        const odd = `${reason}\n\r\u2028\ud800"`;
        const lines = await chain([deleted(odd), captured]);
        expect(lines[0]?.line).not.toMatch(/[\n\r]/);
        expect(JSON.parse(lines[0]?.line ?? '').event.reason).toBe(odd);
        expect(await verifyChain(texts(lines), digest)).toMatchObject({ state: 'sound', lines: 2 });
      }),
      { numRuns: 50 },
    );
  });

  it('is sound when empty', async () => {
    expect(await verifyChain([], digest)).toEqual({ state: 'sound', lines: 0, head: null });
  });

  it('gives the hash of its last line, so that the owner can compare it with what was stored', async () => {
    const lines = await chain([captured, captured, captured]);
    expect(await verifyChain(texts(lines), digest)).toEqual({ state: 'sound', lines: 3, head: lines[2]?.sha256 });
  });
});

describe('a log that somebody changed', () => {
  const broken = async (change: (lines: string[]) => string[]) =>
    verifyChain(change(texts(await chain([captured, deleted('twice'), captured, captured]))), digest);

  it('is broken at the line after an edited one', async () => {
    expect(await broken((l) => l.map((line) => line.replace('twice', 'never')))).toEqual({
      state: 'broken',
      line: 3,
      why: 'wrong-previous',
    });
  });
  it('is broken at every single changed character before the last line', async () => {
    const lines = texts(await chain([captured, captured]));
    const first = lines[0] ?? '';
    for (let at = 0; at < first.length; at++) {
      const changed = `${first.slice(0, at)}${first[at] === '7' ? '8' : '7'}${first.slice(at + 1)}`;
      expect((await verifyChain([changed, lines[1] ?? ''], digest)).state).toBe('broken');
    }
  });
  it('is broken where a line was taken out', async () => {
    expect(await broken(([a = '', , c = '', d = '']) => [a, c, d])).toMatchObject({ line: 2, why: 'wrong-number' });
  });
  it('is broken where two lines changed places', async () => {
    expect(await broken(([a = '', b = '', c = '', d = '']) => [a, c, b, d])).toMatchObject({ line: 2 });
  });
  it('is broken where the beginning was cut off', async () => {
    expect(await broken((l) => l.slice(1))).toMatchObject({ line: 1, why: 'wrong-number' });
  });
  it('is broken where a line is no JSON or no custody line', async () => {
    expect(await broken(([a = '', b = '']) => [a, b.slice(0, -1)])).toMatchObject({ line: 2, why: 'not-json' });
    expect(await broken(([a = '']) => [a, '{"n":2}'])).toMatchObject({ line: 2, why: 'wrong-shape' });
    expect(await broken(([a = '']) => [a, ''])).toMatchObject({ line: 2, why: 'not-json' });
  });
});

describe('a log from a later version', () => {
  it('is still checked when it holds kinds of event unknown today', async () => {
    const first = '{"v":2,"n":1,"at":"2027-01-01T00:00:00.000Z","zone":"UTC","event":{"type":"stamp"},"prev":null}';
    const second = first.replace('"n":1', '"n":2').replace('null', `"${sha256(first)}"`);
    expect(await verifyChain([first, second], digest)).toMatchObject({ state: 'sound', lines: 2 });
  });
});
