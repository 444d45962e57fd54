import type { PageKind, Reading } from '../../domain/reading.schema.ts';
import { blankReading } from '../blank-reading.ts';
import { isCovered } from '../challenge.ts';
import { hasUnknownWords } from '../rows.ts';
import type { Page, Site } from '../site.ts';
import { readCart } from './cart.ts';
import { chatMessageElement, chatPane, readChat } from './chat.ts';
import { readOrder } from './order.ts';
import { isMessageCentre, pageKind } from './page-kind.ts';
import { readProduct } from './product.ts';
import { readSupplierProfile } from './supplier-profile.ts';

const ID = 'alibaba';
const VERSION = 1;

type Reader = (page: Page, blank: Reading) => Reading;

/** These pages are recognised and not read further; none of them names one supplier, conversation or order. */
const asItIs: Reader = (_, blank) => blank;

const READERS: Readonly<Record<PageKind, Reader>> = {
  'supplier-profile': readSupplierProfile,
  product: readProduct,
  chat: readChat,
  mail: asItIs,
  cart: readCart,
  checkout: readCart,
  order: readOrder,
  'order-list': (_, blank) => ({ ...blank, identityRead: true }),
  payment: readCart,
  rfq: asItIs,
  challenge: (_, blank) => ({ ...blank, problems: [{ code: 'challenge-page' }] }),
  login: (_, blank) => ({ ...blank, problems: [{ code: 'logged-out' }] }),
  unknown: (page, blank) =>
    isMessageCentre(page.url) && hasUnknownWords(page.document)
      ? { ...blank, channel: 'platform-chat', kind: 'chat', problems: [{ code: 'layout-changed' }] }
      : blank,
};

function read(page: Page): Reading {
  const kind = pageKind(page);
  const reading = READERS[kind](page, { ...blankReading(ID, VERSION, 'alibaba'), channel: 'platform-page', kind });
  if (kind === 'challenge' || !isCovered(page.document)) return reading;
  return { ...reading, problems: [{ code: 'challenge-page' }, ...reading.problems] };
}

function conversation(page: Page): Element | null {
  if (pageKind(page) !== 'chat') return null;
  const pane = chatPane(page);
  return pane.is === 'open' || pane.is === 'foreign' ? pane.element : null;
}

/** Alibaba.com: message centre and OneTalk, supplier, product, cart, checkout and order pages. */
export const alibaba: Site = {
  id: ID,
  matches: ['https://*.alibaba.com/*'],
  version: VERSION,
  read,
  conversation,
  messageElement: (page, key) => (pageKind(page) === 'chat' ? chatMessageElement(page, key) : null),
};
