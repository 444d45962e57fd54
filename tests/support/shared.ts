import { describe, expect, it } from 'vitest';
import { sharedDir } from './shared-dir.ts';

export { sharedDir };

/** Facts about real pages: left out, and counted as left out, where the folder is missing. */
export function describeWithShared(name: string, facts: (dir: string) => void): void {
  const dir = sharedDir;
  if (dir !== null) describe(name, () => facts(dir));
  // One entry in the report, by which the whole run names what it left out.
  else
    describe.skip(`${name} (left out: no ../shared)`, () => it('reads real pages', () => expect(dir).not.toBeNull()));
}
