import { readCart } from './cart.ts';
import { readOrder, readPayment } from './order.ts';
import type { Rule } from './page-kind.ts';

const SUMMARY =
  /^(?:(?:items?|merchandise|order|grand|estimated)? ?(?:sub-?)?total\b.*|shipping(?: fee| cost)?|discount\b.*|order summary|place order|checkout|purchase list|shopping cart\b.*)$/i;
const ORDER =
  /^(?:(?:trade assurance )?order (?:no\.?|number|id|date|status|details?|placed|#)\b.*|supplier\b.*|item subtotal\b.*|shipping fee\b.*|total\b.*)$/i;

/** From the cart to the payment. Nobody outside knows their DOM: words confirm them (SITES.md sections 1.6 and 13). */
export const trade: readonly Rule[] = [
  {
    kind: 'cart',
    host: /^carp\.alibaba\.com$/,
    path: /^\/purchaseList/i,
    structure: [],
    words: { pattern: SUMMARY, least: 1 },
    read: readCart,
  },
  {
    kind: 'order-list',
    host: /^biz\.alibaba\.com$/,
    path: /^\/order\/list/i,
    structure: [{ selector: '.order-list-item', seen: '2026-10' }],
    // Of many orders: there is no one identity that could be missing.
    read: (_, blank) => ({ ...blank, identityRead: true }),
  },
  {
    kind: 'order',
    host: /^biz\.alibaba\.com$/,
    path: /^\/(?:ta|order)\/detail/i,
    structure: [{ selector: '#newBuyerShipment_1-heading', seen: '2026-10' }],
    words: { pattern: ORDER, least: 2 },
    read: readOrder,
  },
  {
    kind: 'checkout',
    host: /^(?:biz|buy[a-z]*)\.alibaba\.com$/,
    path: /^\//,
    structure: [],
    words: { pattern: /^(?:(?:place|submit) order|checkout|proceed to \w+|payment(?: method)?|pay now)$/i, least: 1 },
    read: readCart,
  },
  {
    kind: 'payment',
    host: /^cashier\.alibaba\.com$/,
    path: /^\//,
    structure: [],
    words: {
      pattern: /^(?:pay(?: now)?|payment(?: method| amount)?|total\b.*|amount (?:due|payable)\b.*|card number)$/i,
      least: 1,
    },
    read: readPayment,
  },
];
