import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/extension-build.ts';
import { trackedTexts } from '../../support/source-files.ts';

const self = 'tests/unit/project/tracked-files.test.ts';
const texts = trackedTexts().filter(({ path }) => path !== self);

const linesWith = (pattern: RegExp, skip: readonly string[] = []): readonly string[] =>
  texts
    .filter(({ path }) => !skip.includes(path))
    .flatMap(({ path, text }) => text.split('\n').map((line, index) => ({ at: `${path}:${index + 1}`, line })))
    .filter(({ line }) => pattern.test(line))
    .map(({ at }) => at);

describe('files in git', () => {
  it('names no address in the lockfile', () => {
    expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toMatch(/"resolved"|https?:\/\/[^"]*\.tgz/);
  });

  it('names no package registry', () => {
    expect(linesWith(/\bregistry\.[a-z.]+\/|\bregistry\.npm|\bdeb\.debian\.org\b/)).toEqual([]);
  });

  it('names no path of one machine', () => {
    expect(
      linesWith(/(?<![\w.~-])\/(work|root|farm|home)\/\w|(?<![\w.~-])\/tmp\/[a-z]/, ['package-lock.json']),
    ).toEqual([]);
  });

  it('pins every dependency', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const versions: readonly (readonly [string, unknown])[] = Object.entries({ ...dependencies, ...devDependencies });
    expect(
      versions.filter(([, version]) => !/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(String(version))),
    ).toEqual([]);
  });
});
