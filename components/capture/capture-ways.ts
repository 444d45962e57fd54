import type { Extent } from '../../lib/domain/capture.schema.ts';
import type { PageDescription } from '../../lib/messaging/protocol.ts';

export type Ways = {
  /** What the one big button takes. */
  readonly first: 'visible' | 'page';
  /** What the menu beside it offers. */
  readonly others: readonly Extent[];
};

const PLAIN: Ways = { first: 'visible', others: [] };

/** How much of the page in front can be kept. Of a supplier's profile only all of it proves who the supplier is. */
export function captureWays(page: PageDescription | null): Ways {
  if (!page?.capturable || page.whole === null) return PLAIN;
  if (page.whole === 'conversation') return { first: 'visible', others: ['conversation', 'pictured-conversation'] };
  if (page.kind === 'supplier-profile') return { first: 'page', others: ['visible'] };
  return { first: 'visible', others: ['page'] };
}
