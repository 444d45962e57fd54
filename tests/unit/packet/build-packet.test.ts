import { describe, expect, it } from 'vitest';
import { buildPacket } from '../../../lib/app/build-packet.ts';
import { BagFault } from '../../../lib/packet/bag-fault.ts';
import { sha256 } from '../custody/sha256.ts';
import { makeSource } from './make-case.ts';
import { pages } from './pages.ts';

const drained = async (stream: ReadableStream<Uint8Array>): Promise<number> => {
  let bytes = 0;
  for await (const part of stream) bytes += part.length;
  return bytes;
};

async function built(source: Parameters<typeof buildPacket>[0]) {
  const result = await buildPacket(source);
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

describe('building a packet', () => {
  it('fails with a sentence when the deal has no capture', async () => {
    expect(await buildPacket(await makeSource([]))).toEqual({ ok: false, code: 'no-captures' });
  });

  it('never leaves with a file that is not what was captured, and names it', async () => {
    const source = await makeSource(pages);
    const { stream, finished } = await built({
      ...source,
      bytes: async (id, path) => (path === 'text.txt' ? new Blob(['something else']) : source.bytes(id, path)),
    });
    await expect(drained(stream)).rejects.toMatchObject({
      file: 'data/exhibits/E001-supplier-profile/text.txt',
      why: 'changed',
    });
    await expect(finished).rejects.toBeInstanceOf(BagFault);
  });

  it('never leaves with a record whose text is not the sealed one', async () => {
    const source = await makeSource(pages);
    const captures = source.captures.map((row) => ({
      ...row,
      recordText: row.recordText.replace('Chromium', 'Chromous'),
    }));
    const { stream } = await built({ ...source, captures });
    await expect(drained(stream)).rejects.toMatchObject({ file: expect.stringContaining('capture.json') });
  });

  it('never leaves with bytes and row that were changed together: the sealed record counts', async () => {
    const source = await makeSource(pages);
    const text = 'something else';
    const hash = sha256(text);
    const { stream } = await built({
      ...source,
      artifacts: async (id) =>
        (await source.artifacts(id)).map((one) => (one.path === 'text.txt' ? { ...one, sha256: hash } : one)),
      bytes: async (id, path) => (path === 'text.txt' ? new Blob([text]) : source.bytes(id, path)),
    });
    await expect(drained(stream)).rejects.toMatchObject({ file: expect.stringContaining('text.txt'), why: 'changed' });
  });

  it('fails when a stored record can no longer be read', async () => {
    const source = await makeSource(pages);
    for (const recordText of ['{', '{}'])
      expect(
        await buildPacket({ ...source, captures: source.captures.map((row) => ({ ...row, recordText })) }),
      ).toEqual({
        ok: false,
        code: 'export-failed',
      });
  });

  it('never leaves without a file that the sealed record lists', async () => {
    const source = await makeSource(pages);
    const artifacts = async (id: string) => (await source.artifacts(id)).filter(({ path }) => path !== 'text.txt');
    const { stream } = await built({ ...source, artifacts });
    await expect(drained(stream)).rejects.toMatchObject({
      file: expect.stringContaining('text.txt'),
      why: 'unreadable',
    });
  });

  it('tells what the sealed text says, not what stands beside it', async () => {
    const source = await makeSource(pages);
    const captures = source.captures.map((row) => ({
      ...row,
      record: { ...row.record, where: { ...row.record.where, title: 'FORGED' } },
    }));
    const { stream } = await built({ ...source, captures });
    expect(await new Response(stream).text()).not.toContain('FORGED');
  });

  it('names a file whose bytes cannot be read', async () => {
    const source = await makeSource(pages);
    const bytes = async (id: string, path: string) => {
      if (path === 'tile-001.png') throw new Error('gone');
      return source.bytes(id, path);
    };
    const { stream } = await built({ ...source, bytes });
    await expect(drained(stream)).rejects.toMatchObject({
      file: expect.stringContaining('tile-001.png'),
      why: 'unreadable',
    });
  });

  it('refuses a file name that could leave its folder', async () => {
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    const source = await makeSource([{ ...page, more: { '../../evil.sh': { text: 'x', artifact: {} } } }]);
    await expect(drained((await built(source)).stream)).rejects.toThrow('not a plain ASCII file name');
  });
});

describe('the stream of a packet', () => {
  it('tells how far it is, and ends at its own total', async () => {
    const seen: (readonly [number, number])[] = [];
    const { stream } = await built(await makeSource(pages, { progress: (done, total) => seen.push([done, total]) }));
    await drained(stream);
    const total = seen[0]?.[1] ?? 0;
    expect(seen.map(([done]) => done)).toEqual(Array.from({ length: total }, (_, i) => i + 1));
  });

  it('asks for one file at a time', async () => {
    let open = 0;
    let most = 0;
    const source = await makeSource(pages);
    const bytes = async (id: string, path: string) => {
      open += 1;
      most = Math.max(most, open);
      const blob = await source.bytes(id, path);
      open -= 1;
      return blob;
    };
    await drained((await built({ ...source, bytes })).stream);
    expect(most).toBe(1);
  });

  it('stops asking for files when the reader goes away', async () => {
    let asked = 0;
    const source = await makeSource(pages);
    const { stream, finished } = await built({
      ...source,
      bytes: (id, path) => {
        asked += 1;
        return source.bytes(id, path);
      },
    });
    const reader = stream.getReader();
    await reader.read();
    await reader.cancel('closed');
    await expect(finished).rejects.toBe('closed');
    const before = asked;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBe(before);
  });

  it('says in report and packet.json that the custody log is broken, and exports it as it is', async () => {
    const source = await makeSource(pages);
    const lines = await Array.fromAsync(source.custodyLines());
    const broken = lines.toSpliced(2, 1);
    const { stream } = await built({
      ...source,
      custodyLines: async function* () {
        yield* broken;
      },
    });
    const text = await new Response(stream).text();
    expect(text).toContain('The custody log is broken: line 3');
    expect(text).toContain('"state": "broken"');
    expect(text).toContain(broken.join('\n'));
  });
});
