import { dirname, join } from 'node:path/posix';
import type { SourceFile } from './source-files.ts';
import { withoutComments } from './source-files.ts';

/** One import that carries a value. `import type` carries none and is free. */
export type Arrow = {
  readonly from: string;
  /** Path from the project's root for a file of ours, else the name of the package. */
  readonly to: string;
  readonly isOurs: boolean;
};

const STATEMENT = /\b(?:import|export)\s+(?!type\b)([^'";]*?\bfrom\s*)?['"]([^'"]+)['"]/g;
const CALLED = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** `import { type A, type B }` carries no value either. */
const onlyTypes = (clause: string): boolean => {
  const names = clause.match(/^\s*\{([\s\S]*)\}\s*from\s*$/)?.[1]?.split(',') ?? [];
  const named = names.map((name) => name.trim()).filter((name) => name !== '');
  return named.length > 0 && named.every((name) => name.startsWith('type '));
};

export function valueImports({ path, text }: SourceFile): readonly Arrow[] {
  const code = withoutComments(text);
  const stated = [...code.matchAll(STATEMENT)].filter(([, clause = '']) => !onlyTypes(clause)).map((match) => match[2]);
  const called = [...code.matchAll(CALLED)].map((match) => match[1]);
  return [...stated, ...called]
    .filter((name) => name !== undefined)
    .map((name) => {
      const isOurs = name.startsWith('.');
      return { from: path, to: isOurs ? join(dirname(path), name.replace(/\?.*$/, '')) : name, isOurs };
    });
}
