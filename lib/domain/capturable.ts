import type { FailureCode } from './failure.ts';

/** Pages where the browsers let no extension in, whatever its permissions. */
const STORES =
  /^https?:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)(\/|$)/i;

/** Why a page at this URL cannot be captured at all; null when it can be tried. */
export function whyNotCapturable(url: string | undefined): FailureCode | null {
  if (url === undefined || url === '') return 'restricted-page';
  if (/^file:/i.test(url)) return 'file-page';
  if (!/^https?:/i.test(url) || STORES.test(url)) return 'restricted-page';
  return null;
}

/** A page that took no scripts, although its URL would allow it, is most often the browser's own PDF viewer. */
export const looksLikePdf = (url: string): boolean => /\.pdf($|[?#])/i.test(url);
