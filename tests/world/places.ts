import { orderId, product, supplier } from './deal.ts';
import { secrets } from './secrets.ts';

type Params = Readonly<Record<string, string | number>>;

/** The same place with parameters set, before its fragment. */
export function at(place: string, params: Params): string {
  const url = new URL(place);
  for (const [name, value] of Object.entries(params)) url.searchParams.set(name, String(value));
  return url.href;
}

const chat = 'https://message.alibaba.com/message/messenger.htm#/';
const cart = 'https://carp.alibaba.com/purchaseList';
const checkout = `https://biz.alibaba.com/checkout/order.htm?cartIds=88301&ctoken=${secrets.ctoken}`;
const order = `https://biz.alibaba.com/ta/detail.htm?orderId=${orderId}`;
const whatsapp = 'https://web.whatsapp.com/';
const gmail = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbf';
const tried = (place: string, outcome: 'applied' | 'less' | 'refused'): string =>
  at(place, { code: 'LED2026', outcome });

/**
 * Every page of the world by name. Parameters, all by `at(place, {...})`:
 * all: now (ISO or ms) · chats: messages, empty=1, loggedout=1, open=none · messenger: virtual=off, layout=changed, switch=1, frame=1, also=pay-outside,without-code,changed,withdrawn ·
 * messenger, for a whole conversation: holes (rows that are never drawn), twice=1 (two equal messages of one minute), ids=off (rows without ids), rerender=1 (all rows anew every 50 ms),
 * arriving=1 (a message a second, five in all), endless=1 (older messages for ever), late (ms that older messages take), dates=sticky, reverse=1 (column-reverse),
 * changing (seconds after which one of the last two messages is edited and one recalled) ·
 * cart, checkout: code, outcome=applied|less|refused · order: code, outcome=less, status=unpaid, protection=off, placed, paid (ISO) ·
 * WhatsApp: generation=2025, dates=dmy, saved=no, phone=1 (older messages are on the phone) · supplier: generation=2 · product: chat=open · hostile: nodes, csp=strict, refresh ·
 * moving: after (ms), how=push · bands: height, band (px), header=1, fixed=1, lazy=1, shift=1|always, box=1, endless=1, visibility=1, snap=1, hide=1|kept
 */
export const places = {
  chat,
  chatThousand: at(chat, { messages: 1000 }),
  chatAllAtOnce: at(chat, { messages: 500, virtual: 'off' }),
  chatEmpty: at(chat, { empty: 1 }),
  chatChanged: at(chat, { layout: 'changed' }),
  chatLoggedOut: at(chat, { loggedout: 1 }),
  chatSwitch: at(chat, { switch: 1 }),
  chatNoneOpen: at(chat, { open: 'none' }),
  chatFramed: at(chat, { frame: 1 }),
  oneTalk: `https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&from=menu&hideMenu=1&activeAccountId=2200611849&activeAccountIdEncrypt=${secrets.accountToken}&chatToken=${secrets.chatToken}#/`,
  supplier: supplier.profileUrl,
  supplierOlder: at(supplier.profileUrl, { generation: 2 }),
  product: `https://www.alibaba.com/product-detail/LED-Panel-60x60_${product.id}.html`,
  productWithChat: `https://www.alibaba.com/product-detail/LED-Panel-60x60_${product.id}.html?chat=open`,
  cart,
  cartApplied: tried(cart, 'applied'),
  cartLess: tried(cart, 'less'),
  cartRefused: tried(cart, 'refused'),
  checkout,
  checkoutApplied: tried(checkout, 'applied'),
  checkoutLess: tried(checkout, 'less'),
  checkoutRefused: tried(checkout, 'refused'),
  order,
  orderUnpaid: at(order, { status: 'unpaid' }),
  orderUnprotected: at(order, { protection: 'off' }),
  orderWithCode: at(order, { code: 'LED2026' }),
  orderList: 'https://biz.alibaba.com/order/list.htm',
  payment: `https://cashier.alibaba.com/payment/pay.htm?orderId=${orderId}`,
  login: 'https://login.alibaba.com/newlogin/icbuLogin.htm',
  challenge: 'https://www.alibaba.com/product-detail/challenge_1600000000001.html',
  whatsapp,
  whatsapp2025: at(whatsapp, { generation: 2025 }),
  whatsappLoggedOut: at(whatsapp, { loggedout: 1 }),
  whatsappNoneOpen: at(whatsapp, { open: 'none' }),
  gmail,
  gmailLoggedOut: at(gmail, { loggedout: 1 }),
  unknownShop: 'https://shop.nordlampen.example/lamps/fjord-60',
  unknownChat: 'https://chat.lieferant.example/',
  foreignFrame: 'https://shop.nordlampen.example/support',
  moving: 'https://shop.nordlampen.example/moving',
  pdf: 'https://shop.nordlampen.example/quote.pdf',
  hostile: `https://hostile.example/?chatToken=${secrets.chatToken}&_tb_token_=${secrets.hiddenField}&page=1`,
  blank: 'https://blank.example/',
  bands: 'https://bands.example/',
} as const;
export type Place = keyof typeof places;
