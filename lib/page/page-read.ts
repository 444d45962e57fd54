import type { ConsoleJournal } from '../domain/console.schema.ts';
import type { PageRead } from '../domain/page-content.schema.ts';
import { stripTokens } from '../domain/strip-tokens.ts';
import type { Page, Site } from '../sites/site.ts';
import { framesOf } from './frames.ts';
import type { MutationCounter } from './mutation-counter.ts';
import { bodyOf, referrerOf, rootElementOf } from './node-access.ts';
import { type Scope, scopeOf, scopeOmissions } from './scope.ts';
import { scrubAddresses } from './scrub-addresses.ts';
import { scrubSecrets } from './scrub-secrets.ts';
import { settledReading } from './settled-reading.ts';
import { visibleText } from './visible-text.ts';

function textIn(scope: Scope, document: Document, view: Window): Pick<PageRead, 'text' | 'textOmissions'> {
  const root = scope.at === 'conversation' ? scope.element : bodyOf(document);
  const nothing = scope.at === 'withheld' || !(root instanceof HTMLElement);
  const { text, omissions } = nothing ? { text: '', omissions: [] } : visibleText(root, view);
  return { text, textOmissions: [...scopeOmissions(scope), ...omissions] };
}

function canonicalOf(document: Document): string | null {
  const link = document.querySelector<HTMLLinkElement>('link[rel~="canonical"][href]');
  return link === null || link.href === '' ? null : stripTokens(link.href).url;
}

/** Addresses in console lines carry session tokens as any others do, and so do the headers and forms written there. */
const withoutTokens = (journal: ConsoleJournal): ConsoleJournal => ({
  ...journal,
  entries: journal.entries.map((entry) => ({ ...entry, text: scrubSecrets(scrubAddresses(entry.text)) })),
});

export type ReadPorts = {
  readonly window: Window;
  readonly page: () => Page;
  readonly site: (url: URL) => Site;
  readonly mutations: MutationCounter;
  readonly journal: () => ConsoleJournal;
};

/** The page's words and structure. Never changes the page. */
export async function readPage({ window, page, site, mutations, journal }: ReadPorts): Promise<PageRead> {
  const { document } = window;
  mutations.start();
  const reading = await settledReading(() => site(page().url).read(page()), mutations);
  const now = page();
  const scope = scopeOf(site(now.url), now, () => reading);
  const root = rootElementOf(document);
  return {
    reading,
    ...textIn(scope, document, window),
    language: root?.getAttribute('lang') || null,
    direction: root !== null && window.getComputedStyle(root).direction === 'rtl' ? 'rtl' : 'ltr',
    referrer: stripTokens(referrerOf(document)).url,
    canonical: canonicalOf(document),
    frames: framesOf(document),
    journal: withoutTokens(journal()),
    mutations: mutations.stop(),
  };
}
