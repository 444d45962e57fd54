import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesIn, productFiles, trackedPaths, withoutComments } from '../../support/source-files.ts';

const TOP_LEVEL = ['.ci', '.github', 'components', 'entrypoints', 'lib', 'public', 'tests'];
const TOP_FILES =
  /^(\.gitignore|\.npmrc|LICENSE|[A-Z]+\.md|package(-lock)?\.json|tsconfig\.json|biome\.json|(vitest|wxt)\.config\.ts)$/;
const LONGEST_FILE = 300;

const code = () => [...productFiles(), ...filesIn('tests/**/*.{ts,tsx,mts,mjs}', '*.ts')];

describe('layout', () => {
  it('has only the agreed places at the top', () => {
    const strange = trackedPaths().filter((path) => {
      const [top = '', ...rest] = path.split('/');
      return rest.length > 0 ? !TOP_LEVEL.includes(top) : !TOP_FILES.test(top);
    });
    expect(strange).toEqual([]);
  });

  it('names no file after its form', () => {
    const vague = /^(utils?|helpers?|types?|constants?|common|misc|shared-code)\.(tsx?|mjs)$/;
    expect(
      code()
        .filter(({ path }) => vague.test(basename(path)))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('has no file that is too long to read in one go', () => {
    const long = code().filter(({ text }) => text.trimEnd().split('\n').length > LONGEST_FILE);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  it('switches no type off', () => {
    const off = /(:|\bas|<|,|\|)\s*any\b(?!\s*[\w(])|@ts-(ignore|expect-error|nocheck)/;
    expect(
      code()
        .filter(({ text }) => off.test(withoutComments(text).replace(/(['"`]).*?\1/g, '')) || /\/\/ @ts-/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('swallows no error in silence', () => {
    const silent = /catch\s*(\([^)]*\))?\s*\{\s*\}|\.catch\(\(\)\s*=>\s*(\{\s*\}|undefined|null)\)/;
    expect(
      productFiles()
        .filter(({ text }) => silent.test(withoutComments(text)))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('singles no test out and leaves none for later', () => {
    const tests = filesIn('tests/**/*.test.{ts,tsx}');
    expect(
      tests.filter(({ text }) => /^\s*(it|test|describe)\.(only|skip|todo)\b/m.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});
