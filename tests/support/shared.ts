import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe } from 'vitest';

const beside = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Folder of real saved pages beside the checkout; null where it is not to be had (a stranger's clone). */
export const sharedDir: string | null = existsSync(beside) ? beside : null;

/** Facts about real pages: left out, and counted as left out, where the folder is missing. */
export function describeWithShared(name: string, facts: (dir: string) => void): void {
  if (sharedDir === null) describe.skip(`${name} (left out: no ../shared)`, () => undefined);
  else describe(name, () => facts(sharedDir));
}
