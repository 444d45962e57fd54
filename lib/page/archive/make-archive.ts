import type { PageArchive } from '../../domain/page-content.schema.ts';
import { baseOf } from '../node-access.ts';
import { type Scope, scopeOmissions } from '../scope.ts';
import { createContext } from './archive-context.ts';
import { BUDGET, type Budget } from './budget.ts';
import { createFetcher } from './fetch-resource.ts';
import { fillGaps } from './fill-gaps.ts';
import { scrolledBoxes } from './scrolled-boxes.ts';
import { createTally } from './tally.ts';
import { writeBody } from './write-body.ts';
import { writeHead } from './write-head.ts';

export type ArchivePorts = {
  readonly window: Window & typeof globalThis;
  readonly scope: Scope;
  readonly anyShadowRoot: (element: Element) => ShadowRoot | null;
  readonly budget?: Budget;
};

/** What the browser fetched for this document, as far as it remembers. */
const loadedBy = (window: Window): ReadonlySet<string> =>
  new Set(window.performance.getEntriesByType('resource').map(({ name }) => name));

/**
 * The page as HTML in which nothing runs and nothing is loaded. The walk is one task, so that the page cannot change
 * under it; only pictures, fonts and foreign style sheets are waited for, for a short time.
 */
export async function makeArchive({
  window,
  scope,
  anyShadowRoot,
  budget = BUDGET,
}: ArchivePorts): Promise<PageArchive> {
  const { document } = window;
  const began = window.performance.now();
  const elapsed = (): number => window.performance.now() - began;
  const tally = createTally(scopeOmissions(scope));
  const base = baseOf(document);
  const scrolled = scrolledBoxes(window);
  const context = createContext({ document, window, base, budget, tally, elapsed, scrolled, anyShadowRoot });
  writeHead(context, scope.at !== 'page');
  writeBody(context, scope);
  const signal = AbortSignal.timeout(Math.max(1, Math.round(budget.time - elapsed())));
  const fetcher = createFetcher(window.location.origin, (url, init) => window.fetch(url, init), signal);
  const html = await fillGaps(context.pieces, { budget, tally, fetcher, loaded: loadedBy(window), signal });
  // A lone surrogate has no UTF-8: it would become another character when the archive is stored.
  return { html: html.toWellFormed(), omissions: tally.list() };
}
