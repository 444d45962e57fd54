import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorId, promise, supplier } from '../../world/deal.ts';
import { at, type Place, places } from '../../world/places.ts';
import { privateWords, secrets } from '../../world/secrets.ts';
import { startWorld, type World } from '../../world/world.ts';
import { ask } from './ask.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** What a person or a reader recognises each page by. */
const markers: Readonly<Record<Place, readonly string[]>> = {
  chat: ['class="message-container"', 'class="content-header"', promise.text, ...privateWords.slice(0, 4)],
  chatThousand: ['class="message-container"', promise.text],
  chatAllAtOnce: ['class="message-container"', '"virtual":false'],
  chatEmpty: ['class="message-container"', '"messages":[]'],
  chatChanged: ['"changed":true'],
  chatLoggedOut: ['Sign in to see your messages', 'fm-login-password'],
  chatSwitch: ['data-name="Cindy Liu"', 'data-name="Kevin Zhao"'],
  chatNoneOpen: ['Select a conversation'],
  chatFramed: ['src="https://onetalk.alibaba.com/message/weblitePWA.htm'],
  oneTalk: ['class="message-container"', promise.text],
  supplier: [
    'window.shopBizData',
    'data-module-name="supplierPerformance"',
    supplier.company,
    '8 yrs',
    secrets.csrfToken,
  ],
  supplierOlder: ['module-name="icbu-pc-shopSign"', supplier.company],
  product: ['window.detailData', 'data-module-name="module_ta_plus"', 'Alibaba.com order protection', '1600123456789'],
  productWithChat: ['class="chat-overlay"'],
  cart: ['Shopping cart', 'class="promo-input"', 'USD 2,800.00', 'USD 2,926.00'],
  cartApplied: ['Coupon LED2026', '- USD 420.00', 'USD 2,506.00'],
  cartLess: ['Coupon LED2026', '- USD 336.00', 'USD 2,590.00'],
  cartRefused: [`This code cannot be applied to your order. (${errorId})`],
  checkout: ['Checkout', 'Place order', 'class="promo-input"'],
  checkoutApplied: ['Coupon LED2026', '- USD 420.00'],
  checkoutLess: ['- USD 336.00'],
  checkoutRefused: [errorId],
  order: [
    'Trade Assurance Order no.',
    '304400112233445566',
    'This order is protected by Trade Assurance',
    'Waiting for supplier to ship',
  ],
  orderUnpaid: ['Unpaid', 'Pay now'],
  orderUnprotected: ['not covered by Trade Assurance'],
  orderWithCode: ['Coupon LED2026', 'USD 2,506.00'],
  orderList: ['class="order-list-item', 'Order #304400112233445566', 'Page 1, 1 pages'],
  payment: ['autocomplete="cc-number"', secrets.cardNumber, 'type="password"'],
  login: ['fm-login-password', secrets.password],
  challenge: ['<punish-component>', 'nc_1_wrapper', 'Captcha Interception'],
  whatsapp: ['id="pane-side"', 'data-testid="conversation-info-header"', 'Cindy Brightway', '"generation":"2026"'],
  whatsapp2025: ['"generation":"2025"'],
  whatsappLoggedOut: ['aria-label="Scan this QR code'],
  whatsappNoneOpen: ['id="pane-side"', 'Download WhatsApp'],
  gmail: ['class="hP"', 'class="a3s aiL"', 'data-legacy-message-id', 'aria-expanded="false"', promise.code],
  gmailLoggedOut: ['to continue to Gmail'],
  unknownShop: ['Pendant light Fjord 60'],
  unknownChat: ['Anke Petersen', 'HALLO10'],
  foreignFrame: ['src="https://chat.lieferant.example/'],
  moving: ["location.assign('/moved')"],
  pdf: ['%PDF-1.4'],
  hostile: ['javascript:', 'srcdoc=', secrets.password, '<base href='],
  blank: ['<!doctype html>'],
  bands: ['data-band="39"'],
};

const expected = new Map<string, readonly string[]>(Object.entries(markers));

describe('every place', () => {
  it.each(Object.entries(places))('%s answers under its real host', async (name, address) => {
    const reply = await ask(world, address);
    expect(reply.status).toBe(200);
    for (const marker of expected.get(name) ?? ['a line above for this place']) expect(reply.body).toContain(marker);
  });

  it('a PDF says that it is one', async () => {
    expect((await ask(world, places.pdf)).type).toBe('application/pdf');
  });

  it('a challenge says 200 and has no product', async () => {
    expect((await ask(world, places.challenge)).body).not.toContain('window.detailData');
  });
});

describe('parameters', () => {
  it('a wrong code is refused and the right one applied', async () => {
    const apply = async (code: string) =>
      (await ask(world, `https://carp.alibaba.com/promo/apply.json?code=${code}`)).body;
    expect(await apply('WRONG99')).toBe('{"outcome":"refused"}');
    expect(await apply('led2026')).toBe('{"outcome":"applied"}');
  });

  it('an order keeps the time when it was first looked at', async () => {
    const orderDate = async () => /Order date<\/span> <b>([^<]+)/.exec((await ask(world, places.order)).body)?.[1];
    const first = await orderDate();
    expect(first).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d PST$/);
    expect(await orderDate()).toBe(first);
  });

  it('an order is placed when the address says so', async () => {
    const reply = await ask(world, at(places.order, { placed: '2026-11-23T03:22:59Z' }));
    expect(reply.body).toContain('2026-11-22 19:22:59 PST');
  });

  it('"now" can be set', async () => {
    const reply = await ask(world, at(places.chat, { now: '2026-11-20T12:00:00Z' }));
    expect(reply.body).toContain(`"sentAt":${Date.parse('2026-11-19T12:00:00Z')}`);
  });

  it('parameters stand before the fragment', () => {
    expect(at(places.chat, { messages: 9 })).toBe('https://message.alibaba.com/message/messenger.htm?messages=9#/');
  });
});
