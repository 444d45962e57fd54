import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, answerWith, HTML, type WorldSite } from './site.ts';

/** Folder of real saved pages beside the checkout; null where it is not to be had. */
const beside = join(import.meta.dirname, '../../../shared/pages');
export const savedPagesDir: string | null = existsSync(beside) ? beside : null;

/** Real saved pages under the addresses they had, as far as the files tell. */
export const savedPages = {
  'whatsapp-conversation': 'https://web.whatsapp.com/saved/conversation',
  'whatsapp-messages-2025-11': 'https://web.whatsapp.com/saved/messages-2025-11',
  'whatsapp-messages-2026-04': 'https://web.whatsapp.com/saved/messages-2026-04',
  'alibaba-product-2026-02':
    'https://www.alibaba.com/product-detail/Wholesale-Custom-New-Design-Luxury-Sneakers_1600691082191.html',
  'alibaba-challenge': 'https://www.alibaba.com/product-detail/Men-Cotton-Co-Ord-Shirt-and_1601208293182.html',
  'alibaba-rfq-market-2025-07': 'https://sourcing.alibaba.com/rfq/rfq_search_list.htm?country=&recently=Y&page=1',
  'gmail-open-thread-2026': 'https://mail.google.com/mail/u/0/saved/gmail-open-thread-2026#inbox/FMfcgzQbf',
  '1688-offer-2026-06': 'https://detail.1688.com/offer/769706957407.html',
  'invoice-azure': 'https://shop.nordlampen.example/saved/invoice2data-AzureInterior.pdf',
  'invoice-hosting': 'https://shop.nordlampen.example/saved/invoice2data-QualityHosting.pdf',
} as const;
export type SavedPage = keyof typeof savedPages;

const files: Readonly<Record<(typeof savedPages)[SavedPage], string>> = {
  [savedPages['whatsapp-conversation']]: 'whatsapp-web/conversation.html',
  [savedPages['whatsapp-messages-2025-11']]: 'whatsapp-web/messages-2025-11.html',
  [savedPages['whatsapp-messages-2026-04']]: 'whatsapp-web/messages-2026-04.html',
  [savedPages['alibaba-product-2026-02']]: 'alibaba-product-2026-02.html',
  [savedPages['alibaba-challenge']]: 'alibaba-challenge.html',
  [savedPages['alibaba-rfq-market-2025-07']]: 'alibaba-rfq-market-2025-07.html',
  [savedPages['gmail-open-thread-2026']]: 'gmail-open-thread-2026.html',
  [savedPages['1688-offer-2026-06']]: '1688-offer-2026-06.html',
  [savedPages['invoice-azure']]: 'invoices/invoice2data-AzureInterior.pdf',
  [savedPages['invoice-hosting']]: 'invoices/invoice2data-QualityHosting.pdf',
};

const place = (url: URL): string => url.hostname + url.pathname;
const byPlace = new Map(Object.entries(files).map(([url, file]) => [place(new URL(url)), file]));

/** Null where the address is none of theirs, or the folder is missing. */
export function answerSavedPage(url: URL): Answer | null {
  const file = byPlace.get(place(url));
  if (savedPagesDir === null || file === undefined) return null;
  return answerWith(file.endsWith('.pdf') ? 'application/pdf' : HTML, readFileSync(join(savedPagesDir, file)));
}

/** Hosts that only saved pages have. */
export const savedHosts: WorldSite = { hosts: ['detail.1688.com', 'sourcing.alibaba.com'], answer: () => null };
