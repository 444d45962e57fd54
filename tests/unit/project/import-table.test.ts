import { describe, expect, it } from 'vitest';
import { type Arrow, valueImports } from '../../support/imports.ts';
import { productFiles, type SourceFile, withoutComments } from '../../support/source-files.ts';

/** Who may import whom (value imports): the table of STYLE.md and CONTRIBUTING.md. Every room may import itself. */
const TABLE: Record<string, readonly string[]> = {
  domain: [],
  detect: ['domain'],
  sites: ['domain'],
  page: ['domain', 'sites'],
  custody: ['domain'],
  packet: ['domain', 'custody', 'words'],
  words: ['domain'],
  imports: ['domain', 'detect'],
  db: ['domain'],
  browser: ['domain', 'messaging'],
  messaging: ['domain'],
  app: ['domain', 'detect', 'custody', 'packet', 'imports', 'words'],
  components: ['domain', 'messaging', 'words', 'db'],
};

/** Packages that only some rooms may name. */
const PACKAGES: Record<string, (path: string) => boolean> = {
  zod: (path) => path.endsWith('.schema.ts') || /^lib\/(messaging|browser)\/|^entrypoints\//.test(path),
  dexie: (path) => path.startsWith('lib/db/'),
  'dexie-react-hooks': (path) => /^(components|entrypoints)\//.test(path),
  html2canvas: (path) => path === 'entrypoints/redraw.ts',
  react: (path) => /^(components|entrypoints)\//.test(path),
  'react-dom/client': (path) => path.startsWith('entrypoints/'),
  'wxt/browser': (path) => namesBrowser(path),
  'webextension-polyfill': () => false,
};

/** The background registers its listeners by name in the first turn of the worker; a page's scripts report to it. */
const namesBrowser = (path: string): boolean =>
  path.startsWith('lib/browser/') ||
  path === 'entrypoints/background/listeners.ts' ||
  /^entrypoints\/[\w-]+(\.content)?\.ts$/.test(path);

const room = (path: string): string => {
  const [top = '', second = ''] = path.split('/');
  return top === 'lib' ? second : top;
};

const isAllowed = ({ from, to }: Arrow): boolean => {
  if (room(from) === 'entrypoints') return room(to) !== 'entrypoints' || sameEntry(from, to);
  return room(from) === room(to) || (TABLE[room(from)]?.includes(room(to)) ?? false);
};

/** The files of one entry's folder belong together. */
const sameEntry = (from: string, to: string): boolean =>
  from.split('/').slice(0, 2).join('/') === to.split('/').slice(0, 2).join('/');

const forbiddenArrows = (files: readonly SourceFile[]): readonly string[] =>
  files
    .flatMap(valueImports)
    .filter((arrow) => (arrow.isOurs ? !isAllowed(arrow) : PACKAGES[arrow.to]?.(arrow.from) === false))
    .map(({ from, to }) => `${from} -> ${to}`);

describe('import table', () => {
  it('has a line for every room', () => {
    const rooms = new Set(productFiles().map(({ path }) => room(path)));
    expect([...rooms].filter((name) => name !== 'entrypoints' && !(name in TABLE))).toEqual([]);
  });

  it('is kept by every value import', () => {
    expect(forbiddenArrows(productFiles())).toEqual([]);
  });

  it('names an arrow that breaks it', () => {
    const text =
      "import { z } from 'zod';\nimport { Store } from '../db/store.ts';\nimport type { Job } from '../app/kit.ts';";
    expect(forbiddenArrows([{ path: 'lib/domain/deal.ts', text }])).toEqual([
      'lib/domain/deal.ts -> zod',
      'lib/domain/deal.ts -> lib/db/store.ts',
    ]);
  });

  it('lets nothing import an entry', () => {
    const text = "export { ready } from '../../entrypoints/background/ready.ts';";
    expect(forbiddenArrows([{ path: 'components/ui/A.tsx', text }])).toHaveLength(1);
    expect(
      forbiddenArrows([{ path: 'entrypoints/popup/main.tsx', text: text.replace('../../entrypoints', '..') }]),
    ).toHaveLength(1);
  });

  it('keeps the name of the browser in its room', () => {
    const naming = productFiles().filter(({ text }) =>
      /(?<![\w.'"`/-])(browser|chrome)\.[a-z]/.test(withoutComments(text)),
    );
    expect(naming.map(({ path }) => path).filter((path) => !namesBrowser(path))).toEqual([]);
  });

  it('keeps Zod out of what is injected into pages, where it costs 80 kB', () => {
    const files = new Map(productFiles().map((file) => [file.path, file]));
    const reached = new Set<string>();
    const follow = (path: string): void => {
      const file = files.get(path);
      if (file === undefined || reached.has(path)) return;
      reached.add(path);
      for (const { to } of valueImports(file)) follow(to);
    };
    const injected = [...files.keys()].filter(
      (path) =>
        /^entrypoints\/[\w-]+(\.content)?(\/index)?\.ts$/.test(path) && !path.startsWith('entrypoints/background'),
    );
    for (const path of injected) follow(path);
    expect([...reached].filter((path) => path.endsWith('.schema.ts'))).toEqual([]);
  });
});
