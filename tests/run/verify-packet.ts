import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

export type Verdict = { readonly passed: boolean; readonly said: string };

/** Unpacks a packet beside its zip, as a person would, and answers the packet's own folder. */
export function unpack(zip: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const copy = join(folder, basename(zip));
  if (copy !== zip) copyFileSync(zip, copy);
  const result = spawnSync('unzip', ['-q', '-o', copy, '-d', folder], { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`unzip: ${result.error?.message ?? result.stderr}`);
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const [only] = inside;
  if (only === undefined || inside.length > 1)
    throw new Error(`expected one folder in ${basename(zip)}, saw ${inside.length}`);
  return join(folder, only.name);
}

/** Runs the packet's own commands, as its VERIFY.txt says: with `sh`, in the packet's folder. */
export function verifyPacket(packet: string): Verdict {
  const { status, stdout, stderr, error } = spawnSync('sh', ['proof/VERIFY.txt'], { cwd: packet, encoding: 'utf8' });
  return { passed: status === 0, said: `${stdout}${stderr}${error?.message ?? ''}` };
}
