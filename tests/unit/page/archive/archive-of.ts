import { BUDGET, type Budget } from '../../../../lib/page/archive/budget.ts';
import { makeArchive } from '../../../../lib/page/archive/make-archive.ts';
import type { Scope } from '../../../../lib/page/scope.ts';

/** The archive of the test's own document, with time enough for a busy machine. */
export const archiveOf = (scope: Scope = { at: 'page' }, budget: Partial<Budget> = {}) =>
  makeArchive({ window, scope, anyShadowRoot: () => null, budget: { ...BUDGET, time: 60_000, ...budget } });

/** An archive as a browser reads it, declarative shadow roots included where the parser knows them. */
export const reread = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

export function setPage(body: string, head = ''): void {
  for (const name of document.documentElement.getAttributeNames()) document.documentElement.removeAttribute(name);
  document.head.innerHTML = head;
  document.body.innerHTML = body;
}
