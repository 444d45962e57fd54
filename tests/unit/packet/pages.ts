import type { Page } from './make-case.ts';
import { claimedMinute, makeFact, makeMessage, makeReading } from './make-record.ts';

const said = 'Please type LED2026 at checkout, 15 % off 优惠码';
const messages = [
  makeMessage({ key: 'm1', text: 'Hello, which quantity do you need?\nWe have stock.' }),
  makeMessage({ key: 'm2', text: said, marks: ['edited'], translation: 'Bitte LED2026 eingeben' }),
  makeMessage({ key: 'm3', text: 'كود الخصم 15٪ حتى 30 يونيو', quoted: { sender: 'Marta', text: 'Is there a code?' } }),
  makeMessage({
    key: 'm4',
    text: '',
    direction: 'out',
    sender: 'Marta Ruiz',
    time: null,
    attachments: [{ kind: 'file', name: 'quote.pdf', size: '1.2 MB', href: null }],
  }),
];

const profile: Page = {
  record: {
    id: '0197a001-0000-7000-8000-000000000001',
    utc: '2026-06-02T01:00:00.000Z',
    url: 'https://brightway.en.alibaba.com/company_profile.html',
    title: 'Shenzhen Brightway Co., Ltd. - LED panels',
    reading: makeReading({
      kind: 'supplier-profile',
      facts: [
        makeFact('supplier.name', 'Shenzhen Brightway Co., Ltd.', 'Shenzhen Brightway Co., Ltd.'),
        makeFact('supplier.years', 7, '7 YRS'),
        makeFact('supplier.verified', true, 'Verified'),
      ],
    }),
    completeness: 'partial',
    failures: [{ code: 'archive-failed' }],
  },
};

const chat: Page = {
  record: {
    id: '0197a002-0000-7000-8000-000000000002',
    utc: '2026-06-03T02:30:00.000Z',
    url: 'https://message.alibaba.com/message/messenger.htm?conversation=1',
    title: 'Messenger 消息',
    reading: makeReading({ kind: 'chat', channel: 'platform-chat' }),
  },
  messages,
  findings: {
    messages: [
      {
        message: messages[1] ?? makeMessage({ key: 'none', text: '' }),
        detection: {
          codes: [
            {
              code: 'LED2026',
              canonical: null,
              start: 12,
              end: 19,
              offer: { kind: 'percent', value: 15, currency: null },
              minimumOrder: null,
              expires: null,
              expiresOn: null,
              confidence: 0.9,
              reason: { key: 'detect.reason' },
            },
          ],
          offers: [],
          errors: [],
          redFlags: [],
          changes: [],
        },
      },
    ],
  },
};

const usd = (amount: string) => ({ amount, currency: 'USD' });

const cart: Page = {
  record: {
    id: '0197a003-0000-7000-8000-000000000003',
    utc: '2026-06-05T03:00:00.000Z',
    url: 'https://cart.alibaba.com/cart.htm',
    title: 'Cart',
    reading: makeReading({
      kind: 'cart',
      facts: [
        makeFact('order.subtotal', usd('3294.12'), 'US$ 3,294.12'),
        makeFact('order.discount', usd('395.29'), '-US$ 395.29'),
        makeFact('order.total', usd('2898.83'), 'US$ 2,898.83'),
      ],
      attempts: [
        {
          code: 'LED2026',
          outcome: 'denied',
          written: 'This code cannot be used',
          errorId: 'SDE-ERR-7A3F',
          discount: null,
        },
      ],
    }),
  },
  console: [{ text: 'SDE-ERR-7A3F: promotion engine refused', at: '2026-06-05T02:59:58.000Z' }],
  findings: {
    console: [
      {
        entry: 0,
        text: 'SDE-ERR-7A3F: promotion engine refused',
        at: '2026-06-05T02:59:58.000Z',
        detection: {
          codes: [],
          offers: [],
          redFlags: [],
          changes: [],
          errors: [{ errorId: 'SDE-ERR-7A3F', start: 0, end: 12 }],
        },
      },
    ],
  },
};

const order: Page = {
  record: {
    id: '0197a004-0000-7000-8000-000000000004',
    utc: '2026-06-06T03:00:00.000Z',
    url: 'https://biz.alibaba.com/ta/detail.htm?orderId=280012345',
    title: 'Order 280012345',
    reading: makeReading({
      kind: 'order',
      facts: [
        makeFact('order.number', '280012345', '280012345'),
        makeFact(
          'order.placed-at',
          claimedMinute('Jun 5, 2026 11:04', '2026-06-05T03:04:00.000Z'),
          'Jun 5, 2026 11:04',
        ),
        makeFact('order.total', usd('2898.83'), 'US$ 2,898.83'),
        makeFact('protection.text', 'Trade Assurance protects this order', 'Trade Assurance protects this order'),
      ],
    }),
  },
  more: {
    'tile-001-stamped.png': {
      text: 'a stamped picture',
      artifact: {
        role: 'derived',
        mediaType: 'image/png',
        method: 'stamped',
        derivedFrom: { path: 'tile-001.png', transform: 'URL and time printed below' },
      },
    },
  },
};

/** A buyer's week: profile, chat with a code, cart that refuses it, order. */
export const pages: readonly Page[] = [profile, chat, cart, order];
