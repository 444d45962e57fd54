import type { Rule } from './page-kind.ts';
import { readProduct } from './product.ts';
import { readSupplierProfile } from './supplier-profile.ts';

/** What suppliers show: their products and themselves (SITES.md sections 1.1 to 1.3). */
export const catalogue: readonly Rule[] = [
  {
    kind: 'product',
    host: /^[a-z]+\.alibaba\.com$/,
    path: /^\/product-detail\/.*_?\d{8,}\.html/i,
    structure: [
      { selector: '[data-module-name^="module_"]', seen: '2026-10' },
      { selector: '[data-testid="three-column-mini-company-card"]', seen: '2026-10' },
    ],
    read: readProduct,
  },
  {
    // A shop's own pages; lists of its products are no profile.
    kind: 'supplier-profile',
    host: /\.(?:en|trustpass)\.alibaba\.com$/,
    path: /^\/(?:index\.html?|company_profile|contactinfo|$)/i,
    structure: [
      { selector: 'section[data-module-name], .company-card', seen: '2026-10' },
      { selector: '[module-name^="icbu-pc-"], table.company-basicInfo', seen: '2026-06' },
    ],
    read: readSupplierProfile,
  },
  {
    kind: 'rfq',
    host: /^(?:rfq|mysourcing|sourcing|rfqposting)\.alibaba\.com$/,
    path: /^\/.*rfq/i,
    structure: [{ selector: '[class*="rfq"]', seen: '2025-07' }],
    read: (_, blank) => blank,
  },
];
