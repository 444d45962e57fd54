import type { Omission } from '../domain/page-content.schema.ts';
import type { Reading } from '../domain/reading.schema.ts';
import type { Page, Site } from '../sites/site.ts';

/** How much of a page may be kept: on chat and mail pages the open conversation and nothing else. */
export type Scope =
  | { readonly at: 'page' }
  | { readonly at: 'conversation'; readonly element: Element }
  | { readonly at: 'withheld' };

/** `read` is asked only where no conversation is open: a list of other people's chats must not be kept. */
export function scopeOf(site: Site, page: Page, read: () => Pick<Reading, 'kind'>): Scope {
  const element = site.conversation(page);
  if (element !== null) return { at: 'conversation', element };
  // The reader of all other sites has no hosts of its own and knows no conversations: no need to read the page.
  if (site.matches.length === 0) return { at: 'page' };
  const { kind } = read();
  return kind === 'chat' || kind === 'mail' ? { at: 'withheld' } : { at: 'page' };
}

/** What has to be said about a text or archive of this scope. */
export const scopeOmissions = (scope: Scope): readonly Omission[] =>
  scope.at === 'page' ? [] : [{ what: 'other-conversations', count: 1, reason: 'private' }];
