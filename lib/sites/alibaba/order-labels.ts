import type { Fact } from '../../domain/reading.schema.ts';

export type LabelRule = {
  readonly name: Fact['name'];
  /** Ways to say it, the clearest first; each matched at the start of a text. */
  readonly labels: readonly RegExp[];
};

/**
 * No public source knows the DOM of cart, checkout and order page: they are read by their labels (SITES.md sections 1.6
 * and 13; the words seen 2026-06).
 */
export const MONEY_LABELS: readonly LabelRule[] = [
  {
    name: 'order.subtotal',
    labels: [/^(?:items? |merchandise |product )?sub-?total/i, /^(?:items?|merchandise|product) total/i],
  },
  { name: 'order.shipping', labels: [/^(?:estimated )?shipping(?: fee| cost| total)?/i, /^(?:freight|delivery fee)/i] },
  {
    name: 'order.discount',
    labels: [
      /^(?:coupon|promo(?:tion)?(?: code)?|code|voucher|supplier|store|order)? ?discount/i,
      /^(?:coupon|promo(?:tion)? code|voucher)(?: savings?| applied)?/i,
      /^(?:you save|savings)/i,
    ],
  },
  {
    name: 'order.total',
    labels: [
      /^(?:grand|order|estimated) total/i,
      /^total(?: amount| price| payment| due| to pay)?/i,
      /^amount (?:due|payable|to pay)/i,
    ],
  },
];

export const TIME_LABELS: readonly LabelRule[] = [
  {
    name: 'order.placed-at',
    labels: [/^order (?:date|placed|time|created)(?: on| at)?/i, /^(?:placed|created) (?:on|at)/i, /^date of order/i],
  },
  {
    name: 'order.paid-at',
    labels: [/^(?:initial )?payment (?:date|time|received|completed)(?: on| at)?/i, /^paid (?:on|at)/i],
  },
];

export const ORDER_NUMBER = /^(?:trade assurance )?order (?:no\.?|number|id|#)/i;
export const SUPPLIER = /^(?:(?:supplier|seller)(?: name)?(?=$|\s*[:：])|sold by\b)/i;
export const STATUS = /^(?:order )?status/i;
/** Titles that an order page shows without a label (seen 2026-06). */
export const STATUS_WORDS =
  /^(?:waiting for supplier to ship|waiting for (?:payment|supplier(?: to confirm)?)|awaiting payment|to be (?:paid|confirmed|shipped)|unpaid|paid|shipped|delivering|delivered|completed(?: & in review)?|closed|cancelled|refunded)$/i;

const ALL = [...MONEY_LABELS, ...TIME_LABELS].flatMap(({ labels }) => labels);

export const isAnyLabel = ({ text }: { readonly text: string }): boolean =>
  [...ALL, ORDER_NUMBER, SUPPLIER, STATUS].some((label) => label.test(text));
