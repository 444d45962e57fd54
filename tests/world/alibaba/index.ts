import type { Answer, Visit, WorldSite } from '../site.ts';
import { cartPage } from './cart.ts';
import { challengePage } from './challenge.ts';
import { checkoutPage } from './checkout.ts';
import { signIn } from './login.ts';
import { framedMessenger, messageList, messengerPage } from './messenger.ts';
import { orderPage } from './order.ts';
import { orderListPage } from './order-list.ts';
import { paymentPage } from './payment.ts';
import { productPage } from './product.ts';
import { profilePage } from './profile.ts';
import { applyPromo } from './promo.ts';

type PageMaker = (visit: Visit) => Answer;

/** One line a page, by host and path. */
const pages: Readonly<Record<string, PageMaker>> = {
  'message.alibaba.com/message/messenger.htm': (visit) =>
    visit.url.searchParams.get('frame') === '1' ? framedMessenger() : messengerPage(visit, 'Message Center'),
  'message.alibaba.com/message/getChatMessageList.htm': messageList,
  'onetalk.alibaba.com/message/weblitePWA.htm': (visit) => messengerPage(visit, 'OneTalk'),
  'onetalk.alibaba.com/message/getChatMessageList.htm': messageList,
  'brightway-led.en.alibaba.com/': profilePage,
  'brightway-led.en.alibaba.com/company_profile.html': profilePage,
  'carp.alibaba.com/purchaseList': cartPage,
  'carp.alibaba.com/promo/apply.json': applyPromo,
  'biz.alibaba.com/checkout/order.htm': checkoutPage,
  'biz.alibaba.com/promo/apply.json': applyPromo,
  'biz.alibaba.com/ta/detail.htm': orderPage,
  'biz.alibaba.com/order/list.htm': orderListPage,
  'cashier.alibaba.com/payment/pay.htm': paymentPage,
  'login.alibaba.com/newlogin/icbuLogin.htm': () => signIn('Sign in'),
};

function productDetail(visit: Visit): Answer | null {
  const path = visit.url.pathname;
  if (visit.url.hostname !== 'www.alibaba.com') return null;
  if (/^\/product-detail\/challenge_\d+\.html$/.test(path)) return challengePage(visit.url);
  return /^\/product-detail\/[\w-]*_1600123456789\.html$/.test(path) ? productPage(visit) : null;
}

export const alibaba: WorldSite = {
  hosts: [
    'alibaba.com',
    'www.alibaba.com',
    'message.alibaba.com',
    'onetalk.alibaba.com',
    'brightway-led.en.alibaba.com',
    'carp.alibaba.com',
    'biz.alibaba.com',
    'cashier.alibaba.com',
    'login.alibaba.com',
  ],
  answer: (visit) => pages[visit.url.hostname + visit.url.pathname]?.(visit) ?? productDetail(visit),
};
