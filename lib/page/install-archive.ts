import type { Site } from '../sites/site.ts';
import { makeArchive } from './archive/make-archive.ts';
import { currentPage } from './install-reader.ts';
import type {} from './installed.ts';
import { scopeOf } from './scope.ts';

export type ArchiverPorts = {
  readonly window: Window & typeof globalThis;
  readonly site: (url: URL) => Site;
  readonly anyShadowRoot: (element: Element) => ShadowRoot | null;
};

/** Leaves the archiver on `globalThis` for the background. */
export function installArchive({ window, site, anyShadowRoot }: ArchiverPorts): void {
  globalThis.saidsoArchive ??= {
    make: () => {
      const page = currentPage(window);
      const reader = site(page.url);
      return makeArchive({ window, anyShadowRoot, scope: scopeOf(reader, page, () => reader.read(page)) });
    },
  };
}
