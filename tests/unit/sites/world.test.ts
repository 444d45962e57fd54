import { describe, expect, it } from 'vitest';
import { siteFor } from '../../../lib/sites/registry.ts';
import { messengerRow } from '../../world/client/messenger-row.ts';
import { type WhatsappItem, whatsappRow } from '../../world/client/whatsapp-row.ts';
import { amounts, buyer, errorId, money, orderId, product, promise, supplier } from '../../world/deal.ts';
import { siteOf } from '../../world/sites.ts';
import type { ChatMessage } from '../../world/talk/message.ts';
import { pageOf } from './page-of.ts';

const NOW = Date.parse('2026-11-23T09:00:00Z');

/** A page of the stand-in world as its server sends it; `rows` go where its own script would put them. */
function read(address: string, place = '', rows = '') {
  const url = new URL(address);
  const answer = siteOf(url.hostname)?.answer({ url, now: NOW, placedAt: () => NOW });
  if (typeof answer?.body !== 'string') throw new Error(`no page at ${address}`);
  const page = pageOf(answer.body, address);
  if (place !== '') page.document.querySelector(place)?.insertAdjacentHTML('beforeend', rows);
  return siteFor(url).read(page);
}
const valuesOf = (address: string) => Object.fromEntries(read(address).facts.map(({ name, value }) => [name, value]));
const usd = (cents: number) => ({ amount: (cents / 100).toFixed(2), currency: 'USD' });

const CART = 'https://carp.alibaba.com/purchaseList';
const ORDER = `https://biz.alibaba.com/ta/detail.htm?orderId=${orderId}`;

const message = (more: Partial<ChatMessage>): ChatMessage => ({
  id: '3EB0C4',
  kind: 'text',
  side: 'supplier',
  sender: supplier.contact,
  text: promise.text,
  sentAt: NOW,
  ...more,
});

describe('the stand-in world, read as the real sites are', () => {
  it('shows the supplier in both generations of the profile', () => {
    for (const generation of ['', '?generation=2']) {
      const { kind, counterparty, identityRead, problems } = read(supplier.profileUrl + generation);
      expect({ kind, company: counterparty?.company, identityRead, problems }).toEqual({
        kind: 'supplier-profile',
        company: supplier.company,
        identityRead: true,
        problems: [],
      });
      expect(valuesOf(supplier.profileUrl + generation)).toMatchObject({
        'supplier.id': supplier.shop,
        'supplier.years': supplier.years,
        'supplier.verified': true,
      });
    }
  });

  it('shows the product with its supplier', () => {
    const address = `https://www.alibaba.com/product-detail/LED_${product.id}.html`;
    expect(read(address)).toMatchObject({
      kind: 'product',
      identityRead: true,
      counterparty: { accountId: supplier.shop },
    });
    expect(valuesOf(address)).toMatchObject({ 'product.id': product.id, 'product.name': product.name });
  });

  it('takes the good code and refuses others, in cart and checkout', () => {
    for (const [page, kind] of [
      [CART, 'cart'],
      ['https://biz.alibaba.com/checkout/order.htm', 'checkout'],
    ] as const) {
      const refused = read(`${page}?code=XYZ99`);
      expect(refused).toMatchObject({ kind, identityRead: true });
      expect(refused.attempts).toMatchObject([{ code: 'XYZ99', outcome: 'denied', errorId, discount: null }]);
      const off = usd((amounts.subtotal * promise.percent) / 100);
      expect(read(`${page}?code=${promise.code}`).attempts).toMatchObject([
        { code: promise.code, outcome: 'applied', discount: off },
      ]);
      expect(read(page).attempts).toEqual([]);
    }
  });

  it('shows what is charged and whether the order is protected', () => {
    expect(valuesOf(`${ORDER}&code=${promise.code}`)).toMatchObject({
      'order.number': orderId,
      'order.subtotal': usd(amounts.subtotal),
      'order.shipping': usd(amounts.shipping),
      'order.discount': usd((amounts.subtotal * promise.percent) / 100),
      'order.code': promise.code,
      'protection.active': true,
      'order.placed-at': { certainty: 'exact', from: new Date(NOW).toISOString() },
    });
    expect(valuesOf(`${ORDER}&protection=off`)).toMatchObject({ 'protection.active': false });
    expect(money(amounts.subtotal)).toBe('2,800.00');
  });

  it('shows the list of orders, payment, sign-in and security check for what they are', () => {
    const kindOf = (address: string) => read(address).kind;
    expect(kindOf('https://biz.alibaba.com/order/list.htm')).toBe('order-list');
    expect(kindOf(`https://cashier.alibaba.com/payment/pay.htm?orderId=${orderId}`)).toBe('payment');
    expect(kindOf('https://login.alibaba.com/newlogin/icbuLogin.htm')).toBe('login');
  });
});

describe('the chats of the stand-in world, read as the real sites are', () => {
  it('shows the chat with the supplier', () => {
    const rows = [
      message({}),
      message({
        id: 'a2',
        side: 'buyer',
        sender: buyer.name,
        text: 'Thank you',
        quoted: { sender: supplier.contact, text: promise.text },
      }),
      message({ id: 'a3', kind: 'system', side: 'system', text: 'Notice' }),
      message({ id: 'a4', kind: 'file', text: '', file: { name: 'PI.pdf', bytes: 188_416 } }),
    ];
    const markup = rows.map((one) => messengerRow(one).markup).join('');
    const reading = read('https://message.alibaba.com/message/messenger.htm#/', '.message-flow-wrapper', markup);
    expect(reading).toMatchObject({
      kind: 'chat',
      identityRead: true,
      problems: [],
      conversation: { title: supplier.contact },
    });
    expect(reading.rows).toMatchObject({ seen: 4, read: 3, system: 1 });
    expect(reading.messages.map(({ key, direction, text, sender }) => [key, direction, text, sender])).toEqual([
      ['3EB0C4', 'in', promise.text, supplier.contact],
      ['a2', 'out', 'Thank you', buyer.name],
      ['a4', 'in', '', supplier.contact],
    ]);
    expect(reading.messages[0]?.time?.from).toBe(new Date(NOW).toISOString());
    expect(JSON.stringify(reading)).not.toContain('ct-7be2219cc4f0');
  });

  it('shows the chat of WhatsApp Web in two generations', () => {
    const items: WhatsappItem[] = [
      { ...message({ sender: supplier.whatsappName }), divider: 'TODAY' },
      { ...message({ id: 'b2', side: 'buyer', sender: buyer.name, text: 'Thank you' }), divider: null },
      { ...message({ id: 'b3', kind: 'system', side: 'system', text: 'Notice' }), divider: null },
    ];
    for (const generation of ['2025', '2026']) {
      const context = { generation, order: 'mdy', jid: '8613800138000@c.us', picture: '/picture.png' };
      const markup = items.map((item) => whatsappRow(item, context).markup).join('');
      const reading = read(`https://web.whatsapp.com/?generation=${generation}`, '.rows', markup);
      expect(reading).toMatchObject({
        kind: 'chat',
        identityRead: true,
        problems: [],
        counterparty: { name: supplier.whatsappName },
      });
      expect(reading.messages.map(({ key, direction, text }) => [key, direction, text])).toEqual([
        ['3EB0C4', 'in', promise.text],
        ['b2', 'out', 'Thank you'],
      ]);
      expect(reading.rows).toMatchObject({ seen: 3, read: 2, system: 1 });
    }
  });

  it('shows the thread of Gmail', () => {
    const reading = read('https://mail.google.com/mail/u/0/');
    expect(reading).toMatchObject({
      kind: 'mail',
      identityRead: true,
      account: buyer.email,
      counterparty: { accountId: supplier.email },
    });
    expect(reading.messages.map(({ direction }) => direction)).toEqual(['unknown', 'in', 'out', 'in']);
    expect(reading.messages.at(-1)?.text).toContain(promise.code);
  });

  it('shows a chat and a shop that no reader knows', () => {
    expect(read('https://chat.lieferant.example/').messages).toHaveLength(6);
    expect(read('https://shop.nordlampen.example/')).toMatchObject({ kind: 'unknown', messages: [], problems: [] });
    expect(read('https://shop.nordlampen.example/support').problems).toEqual([{ code: 'foreign-frame' }]);
  });
});
