import { z } from 'zod';
import { FAILURE_CODES } from './failure.ts';
import { messageSchema } from './message.schema.ts';
import { claimedTimeSchema } from './time.schema.ts';

export const platformSchema = z.enum([
  'alibaba',
  '1688',
  'made-in-china',
  'global-sources',
  'dhgate',
  'aliexpress',
  'whatsapp',
  'wechat',
  'gmail',
  'outlook',
  'telegram',
  'unknown',
]);
export type Platform = z.infer<typeof platformSchema>;

/** The way the words travelled, as a dispute desk distinguishes it. `platform-chat` is the official chat of a trading platform. */
export const channelSchema = z.enum([
  'platform-chat',
  'platform-page',
  'email',
  'whatsapp',
  'wechat',
  'document',
  'other',
]);
export type Channel = z.infer<typeof channelSchema>;

export const pageKindSchema = z.enum([
  'supplier-profile',
  'product',
  'chat',
  'mail',
  'cart',
  'checkout',
  'order',
  'order-list',
  'payment',
  'rfq',
  'challenge',
  'login',
  'unknown',
]);
export type PageKind = z.infer<typeof pageKindSchema>;

/** Money exactly as a decimal text, never a float. */
export const moneySchema = z.object({
  /** Decimal with a point and no grouping, e.g. `2800.00`. */
  amount: z.string(),
  /** ISO 4217; null when the page shows only an ambiguous sign. */
  currency: z.string().nullable(),
});
export type Money = z.infer<typeof moneySchema>;

export const factNameSchema = z.enum([
  'supplier.name',
  'supplier.id',
  'supplier.url',
  'supplier.country',
  'supplier.years',
  'supplier.verified',
  'supplier.response-rate',
  'supplier.response-time',
  'supplier.on-time',
  'supplier.rating',
  'product.name',
  'product.id',
  'product.price',
  'product.moq',
  'protection.text',
  'protection.active',
  'order.number',
  'order.status',
  'order.placed-at',
  'order.paid-at',
  'order.subtotal',
  'order.shipping',
  'order.discount',
  'order.total',
  'order.code',
]);
export type FactName = z.infer<typeof factNameSchema>;

/** One thing a page states about supplier, product or order. */
export const factSchema = z.object({
  name: factNameSchema,
  value: z.union([z.string(), z.number(), z.boolean(), moneySchema, claimedTimeSchema]),
  /** The text or state value exactly as the page had it. */
  written: z.string(),
  /** What was trusted, in falling order of trust. */
  source: z.enum(['url', 'state', 'json-ld', 'attribute', 'label', 'text']),
  /** Index of the candidate selector that matched; above 0 means that the page has drifted from the newest layout known. */
  candidate: z.number(),
});
export type Fact = z.infer<typeof factSchema>;

/** One try of a code at cart or checkout, as the page shows it. */
export const attemptSchema = z.object({
  /** The code as entered; null when the page shows an outcome without it. */
  code: z.string().nullable(),
  outcome: z.enum(['applied', 'denied']),
  /** The page's own words about the outcome. */
  written: z.string(),
  /** Error id such as `SDE-ERR-7A3F` where the page shows one. */
  errorId: z.string().nullable(),
  /** The discount the page shows for it; null when it shows none. */
  discount: moneySchema.nullable(),
});
export type Attempt = z.infer<typeof attemptSchema>;

/** Who is on the other side, as far as the page says. */
export const counterpartySchema = z.object({
  /** Display name. */
  name: z.string().nullable(),
  /** Company name. */
  company: z.string().nullable(),
  /** Account id, shop label, phone number or mail address that identifies them on this platform. */
  accountId: z.string().nullable(),
  profileUrl: z.string().nullable(),
  /** Registrable domain of their site or mail, punycode; null when none is shown. */
  domain: z.string().nullable(),
});
export type Counterparty = z.infer<typeof counterpartySchema>;

/** What a site reader makes of one page. Data only: it crosses from the page to the background as JSON. */
export const readingSchema = z.object({
  reader: z.object({
    /** File name of the reader in lib/sites. */
    id: z.string(),
    /** Counts up with every change of its selectors. */
    version: z.number(),
    /** For each field, which candidate selector matched (index) . */
    candidates: z.record(z.string(), z.number()),
  }),
  platform: platformSchema,
  channel: channelSchema,
  kind: pageKindSchema,
  counterparty: counterpartySchema.nullable(),
  /** Names the open conversation on this platform, so that it is found again; null outside chats and mail. */
  conversation: z.object({ key: z.string(), title: z.string().nullable() }).nullable(),
  /** Was the identity this kind of page needs (supplier, conversation or order) read, and equal wherever it stands? */
  identityRead: z.boolean(),
  /** The account the site shows as signed in. */
  account: z.string().nullable(),
  messages: z.array(messageSchema),
  rows: z.object({
    /** Rows that look like messages. */
    seen: z.number(),
    /** Of these: read as messages. */
    read: z.number(),
    /** System notices, counted apart. */
    system: z.number(),
    /** Rows the page had not drawn. */
    notDrawn: z.number(),
    /** Rows that could not be read, for a repair: why, and their trimmed HTML. */
    unread: z.array(z.object({ reason: z.string(), html: z.string() })),
  }),
  facts: z.array(factSchema),
  attempts: z.array(attemptSchema),
  /** What this reader would have read but the page lacks, e.g. `message.time`. */
  notRead: z.array(z.string()),
  /** What stands in the way of trusting this reading; each has its sentence. */
  problems: z.array(
    z.object({
      code: z.enum(FAILURE_CODES),
      params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
});
export type Reading = z.infer<typeof readingSchema>;
