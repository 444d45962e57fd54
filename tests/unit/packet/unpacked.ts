import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { buildPacket, type PacketSource } from '../../../lib/app/build-packet.ts';

export type Run = { readonly status: number | null; readonly output: string };

export type Unpacked = {
  readonly zip: string;
  readonly sha256: string;
  readonly bytes: number;
  /** The packet's folder. */
  readonly folder: string;
  readonly name: string;
  readonly read: (path: string) => string;
  readonly run: (command: string, ...args: string[]) => Run;
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Builds a packet, writes the zip, unpacks it with the tool of the system. */
export async function unpacked(source: PacketSource): Promise<Unpacked> {
  const built = await buildPacket(source);
  if (!built.ok) throw new Error(built.code);
  const { name, stream, finished } = built.value;
  const dir = mkdtempSync(join(tmpdir(), 'saidso-packet-'));
  folders.push(dir);
  const zip = join(dir, `${name}.zip`);
  writeFileSync(zip, Buffer.from(await new Response(stream).arrayBuffer()));
  execFileSync('unzip', ['-q', zip, '-d', dir]);
  const folder = join(dir, name);
  return {
    zip,
    folder,
    name,
    ...(await finished),
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    run: (command, ...args) => {
      const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8' });
      return { status, output: stdout + stderr };
    },
  };
}
