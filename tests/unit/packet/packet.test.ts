import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { packetSchema } from '../../../lib/packet/packet.schema.ts';
import { sha256 } from '../custody/sha256.ts';
import { makeSource } from './make-case.ts';
import { pages } from './pages.ts';
import { type Unpacked, unpacked } from './unpacked.ts';

const packet = async () => unpacked(await makeSource(pages));

function flip({ folder }: Unpacked, path: string, at = 10): void {
  const file = join(folder, path);
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
const failures = (output: string): readonly string[] =>
  output.split('\n').flatMap((line) => /^(.*): FAILED$/.exec(line)?.[1] ?? []);

describe('a packet', () => {
  it('is a BagIt bag whose manifests pass with the tools of the system', async () => {
    const { run, read } = await packet();
    expect(run('sha256sum', '-c', '--strict', 'manifest-sha256.txt')).toMatchObject({ status: 0 });
    expect(run('sha256sum', '-c', '--strict', 'tagmanifest-sha256.txt')).toMatchObject({ status: 0 });
    expect(read('bagit.txt')).toBe('BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
  });

  it('lists every file of data/ in the manifest and every other file in the tag manifest', async () => {
    const { folder, read } = await packet();
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(folder.length + 1));
    const listed = (manifest: string) =>
      read(manifest)
        .trim()
        .split('\n')
        .map((line) => line.slice(66))
        .sort();
    expect(listed('manifest-sha256.txt')).toEqual(files.filter((file) => file.startsWith('data/')).sort());
    expect(listed('tagmanifest-sha256.txt')).toEqual(
      files.filter((file) => !file.startsWith('data/') && file !== 'tagmanifest-sha256.txt').sort(),
    );
  });

  it('counts its payload truly', async () => {
    const { folder, read } = await packet();
    const files = readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true }).filter((one) =>
      one.isFile(),
    );
    const bytes = files.reduce((sum, one) => sum + readFileSync(join(one.parentPath, one.name)).length, 0);
    expect(read('bag-info.txt')).toContain(`Payload-Oxum: ${bytes}.${files.length}\n`);
  });

  it('numbers the exhibits in the order of time and names them in ASCII', async () => {
    const { folder, name } = await packet();
    expect(name).toBe('SAIDSO-led-panels-2-800-usd-2026-06-07');
    expect(readdirSync(join(folder, 'data/exhibits')).sort()).toEqual([
      'E001-supplier-profile',
      'E002-chat',
      'E003-cart',
      'E004-order',
    ]);
  });

  it('holds every artifact with the bytes of its capture', async () => {
    const source = await makeSource(pages);
    const { read, folder } = await unpacked(source);
    const chat = source.captures.find(({ record }) => record.reading?.kind === 'chat');
    expect(read('data/exhibits/E002-chat/capture.json')).toBe(chat?.recordText);
    for (const { path, sha256: hash } of chat?.record.artifacts ?? [])
      expect(sha256(readFileSync(join(folder, 'data/exhibits/E002-chat', path)))).toBe(hash);
  });

  it('tells hash and length of the whole zip', async () => {
    const { zip, sha256: hash, bytes } = await packet();
    const file = readFileSync(zip);
    expect(hash).toBe(sha256(file));
    expect(bytes).toBe(file.length);
  });

  it('has a packet.json that keeps its own schema and agrees with the exhibits', async () => {
    const source = await makeSource(pages);
    const { read } = await unpacked(source);
    const text = read('data/packet.json');
    const facts = packetSchema.parse(JSON.parse(text));
    expect(facts.exhibits.map(({ number, sha256: hash }) => [number, hash])).toEqual(
      source.captures.toReversed().map(({ sha256: hash }, i) => [`E00${i + 1}`, hash]),
    );
    expect(facts.checklist.items.find(({ id }) => id === 'denial')?.exhibits).toEqual(['E003']);
    expect(facts.facts.find(({ name }) => name === 'order.number')).toMatchObject({
      exhibit: 'E004',
      value: '280012345',
    });
    expect(facts.custody).toMatchObject({ state: 'sound', lines: 11 });
  });

  it('carries the custody log line by line', async () => {
    const source = await makeSource(pages);
    const { read } = await unpacked(source);
    const lines = await Array.fromAsync(source.custodyLines());
    expect(read('data/custody.jsonl')).toBe(lines.map((line) => `${line}\n`).join(''));
  });
});

describe('VERIFY.txt, run as it stands', () => {
  it.each(['sh', 'bash'])('passes in %s', async (shell) => {
    const { run } = await packet();
    const { status, output } = run(shell, 'proof/VERIFY.txt');
    expect(output).toContain('All checks passed.');
    expect(output).toContain('data/exhibits/E002-chat/tile-001.png: OK');
    expect(output).toContain('data/exhibits/E003-cart/capture.json: OK');
    expect(output).not.toContain('Named by no record');
    expect(output).toContain('Custody log sound, lines: 11');
    expect(output).toContain('No errors detected');
    expect(status).toBe(0);
  });

  it.each(['zh_CN', 'es', 'ar-XB'] as const)('passes in the language %s', async (language) => {
    const { run } = await unpacked(await makeSource(pages, {}, language));
    expect(run('sh', 'proof/VERIFY.txt')).toMatchObject({ status: 0 });
  });

  it('passes with the hash tool of macOS, where sha256sum may be missing', async () => {
    const { run, folder } = await packet();
    const tools = join(folder, '..', 'tools');
    mkdirSync(tools);
    const found = (tool: string) => execFileSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).trim();
    for (const tool of ['sh', 'cut', 'find', 'grep']) symlinkSync(found(tool), join(tools, tool));
    const shasum = `#!/bin/sh\n[ "$1 $2" = "-a 256" ] || exit 9\nshift 2\nexec ${found('sha256sum')} "$@"\n`;
    writeFileSync(join(tools, 'shasum'), shasum, { mode: 0o755 });
    const { status, output } = run('env', `PATH=${tools}`, 'sh', 'proof/VERIFY.txt');
    expect(output).toContain('All checks passed.');
    expect(status).toBe(0);
  });

  it('passes when its lines are pasted into a shell that stops at the first error', async () => {
    const { run, read } = await packet();
    expect(run('sh', '-e', '-c', read('proof/VERIFY.txt'))).toMatchObject({ status: 0 });
  });

  it('says on every line outside the commands that it is a comment, whatever the language says', async () => {
    const source = await makeSource(pages, { speak: ({ key }) => `$(touch owned) \`touch owned\` 'x' "${key}"\nrm` });
    const { run, folder } = await unpacked(source);
    expect(run('sh', 'proof/VERIFY.txt').status).toBe(0);
    expect(readdirSync(folder)).not.toContain('owned');
  });
});

describe('VERIFY.txt, run on a packet that was changed', () => {
  it.each([
    'data/report.html',
    'data/packet.json',
    'data/index.csv',
    'data/custody.jsonl',
    'data/exhibits/E002-chat/tile-001.png',
    'data/exhibits/E002-chat/messages.json',
    'data/exhibits/E004-order/capture.json',
    'bag-info.txt',
    'bagit.txt',
    'manifest-sha256.txt',
    'proof/VERIFY.txt',
  ])('names %s when one bit of it was flipped', async (path) => {
    const folder = await packet();
    const script = folder.read('proof/VERIFY.txt');
    flip(folder, path);
    const { status, output } = folder.run('sh', '-c', script);
    expect(status).not.toBe(0);
    expect(failures(output)).toContain(path);
    if (path.startsWith('data/')) expect(failures(output)).toEqual([path]);
    expect(output).toContain('At least one check FAILED');
  });

  it('names a file that is gone and a file that was added', async () => {
    const folder = await packet();
    rmSync(join(folder.folder, 'data/index.csv'));
    writeFileSync(join(folder.folder, 'data/exhibits/E002-chat/extra.png'), 'x');
    const { status, output } = folder.run('sh', 'proof/VERIFY.txt');
    expect(status).not.toBe(0);
    expect(output).toContain('data/index.csv: FAILED open or read');
    expect(output).toContain('Not in the manifest: data/exhibits/E002-chat/extra.png');
  });

  it('finds the line of a custody log that was changed together with its manifests', async () => {
    const folder = await packet();
    const log = folder.read('data/custody.jsonl').replace('"sequence":2', '"sequence":9');
    writeFileSync(join(folder.folder, 'data/custody.jsonl'), log);
    const { status, output } = folder.run('sh', 'proof/VERIFY.txt');
    expect(status).not.toBe(0);
    // Line 4 was changed (deal, capture, assign, capture); line 5 no longer follows it.
    expect(output).toContain('The custody log is broken at line 5');
  });

  it.each(['capture.json', 'tile-001.png', 'tile-001-stamped.png'])(
    'finds a changed %s that no record names, even when the manifest was made to fit',
    async (file) => {
      const folder = await packet();
      const path = `data/exhibits/E004-order/${file}`;
      const before = sha256(readFileSync(join(folder.folder, path)));
      appendFileSync(join(folder.folder, path), ' ');
      const after = sha256(readFileSync(join(folder.folder, path)));
      const lines = folder.read('manifest-sha256.txt').replace(`${before}  ${path}`, `${after}  ${path}`);
      writeFileSync(join(folder.folder, 'manifest-sha256.txt'), lines);
      const { output } = folder.run('sh', 'proof/VERIFY.txt');
      expect(output).toContain(`${path}: OK`);
      expect(output).toContain(`Named by no record: ${path}`);
    },
  );
});
