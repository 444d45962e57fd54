import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { root } from './extension-build.ts';

export type SourceFile = {
  /** From the project's root, with slashes. */
  readonly path: string;
  readonly text: string;
};

const read = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), 'utf8') });

/** The files of some folders as they stand on disk. */
export const filesIn = (...patterns: readonly string[]): readonly SourceFile[] =>
  globSync([...patterns], { cwd: root })
    .map((path) => path.split(sep).join('/'))
    .sort()
    .map(read);

/** Code that goes into the extension. */
export const productFiles = (): readonly SourceFile[] => filesIn('{lib,components,entrypoints}/**/*.{ts,tsx}');

const git = (...args: readonly string[]): readonly string[] =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '');

/** Paths that git keeps. */
export const trackedPaths = (): readonly string[] => git('ls-files');

/** Of these, the ones with text in them. */
export const trackedTexts = (): readonly SourceFile[] => git('grep', '-lI', '', '--', '.').map(read);

/** Code without its comments; what stands in strings stays, an address such as https://… too. */
export const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');
