import { describe, expect, it } from 'vitest';
import { alibaba } from '../../../../lib/sites/alibaba/alibaba.ts';
import { pageOf } from '../page-of.ts';

const read = (url: string, html: string) => alibaba.read(pageOf(html, url));
const kind = (url: string, html: string) => read(url, html).kind;

const PRODUCT = 'https://www.alibaba.com/product-detail/_1600691082191.html';
const module = '<div data-module-name="module_title"><h1>Lamp</h1></div>';
const slider = '<div id="nc_1_wrapper"><span>Please slide to verify</span></div>';

describe('the kind of a page of Alibaba.com', () => {
  it('is said by its address and its structure together', () => {
    expect(kind(PRODUCT, module)).toBe('product');
    expect(kind('https://spanish.alibaba.com/product-detail/Lampara_1600691082191.html', module)).toBe('product');
    expect(kind('https://brightway.en.alibaba.com/', '<section data-module-name="shopSign"></section>')).toBe(
      'supplier-profile',
    );
    expect(
      kind('https://brightway.m.en.alibaba.com/company_profile.html', '<div module-name="icbu-pc-shopSign"></div>'),
    ).toBe('supplier-profile');
    expect(kind('https://brightway.trustpass.alibaba.com/', '<div class="company-card"></div>')).toBe(
      'supplier-profile',
    );
    expect(kind('https://carp.alibaba.com/purchaseList', '<h1>Order summary</h1>')).toBe('cart');
    expect(kind('https://biz.alibaba.com/order/list.htm', '<div class="order-list-item"></div>')).toBe('order-list');
    expect(
      kind('https://biz.alibaba.com/ta/detail.htm?orderId=304400112233445566', '<p>Order date</p><p>Supplier:</p>'),
    ).toBe('order');
    expect(kind('https://biz.alibaba.com/trade/pay.htm', '<button>Place order</button>')).toBe('checkout');
    expect(kind('https://buyercentral.alibaba.com/x', '<button>Place order</button>')).toBe('checkout');
    expect(kind('https://cashier.alibaba.com/payment/x', '<button>Pay now</button>')).toBe('payment');
  });

  it('is unknown when they do not agree', () => {
    const empty = '<p>Something else</p>';
    for (const url of [
      PRODUCT,
      'https://brightway.en.alibaba.com/',
      'https://carp.alibaba.com/purchaseList',
      'https://biz.alibaba.com/order/list.htm',
      'https://biz.alibaba.com/ta/detail.htm?orderId=304400112233445566',
      'https://biz.alibaba.com/trade/pay.htm',
      'https://cashier.alibaba.com/payment/x',
    ])
      expect([url, kind(url, empty)]).toEqual([url, 'unknown']);
    expect(kind('https://www.alibaba.com/trade/search?SearchText=lamp', module)).toBe('unknown');
    expect(
      kind('https://logistics.alibaba.com/buyer/luyou/buyer_market_list.htm', '<p>Order date</p><p>Supplier:</p>'),
    ).toBe('unknown');
  });

  it('is no profile for the list of a shop’s products', () => {
    expect(kind('https://brightway.en.alibaba.com/productlist.html', '<section data-module-name="x"></section>')).toBe(
      'unknown',
    );
  });

  it('says that it states nothing where nothing is known', () => {
    const { identityRead, facts, problems } = read('https://www.alibaba.com/', '<h1>Alibaba</h1>');
    expect({ identityRead, facts, problems }).toEqual({ identityRead: false, facts: [], problems: [] });
  });
});

describe('a security check', () => {
  it('stands in place of the page, whatever the address says', () => {
    for (const html of [
      slider,
      '<title>Captcha Interception</title>',
      '<punish-component></punish-component>',
      '<div class="baxia-dialog">Slide</div>',
    ]) {
      const { kind, problems } = read(PRODUCT, html);
      expect([html, kind, problems]).toEqual([html, 'challenge', [{ code: 'challenge-page' }]]);
    }
  });

  it('is not seen in words and scripts alone', () => {
    const html = `${module}<script>var captcha = "nc_1_wrapper baxia-dialog punish-component"</script><p>Sign in</p><p>captcha</p>`;
    expect(kind(PRODUCT, html)).toBe('product');
    expect(kind(PRODUCT, '<p>captcha nc_1_wrapper punish-component</p>')).toBe('unknown');
  });

  it('is not seen where the page has its content, or the slider is hidden', () => {
    expect(read(PRODUCT, `${module}${slider}`).problems).not.toContainEqual({ code: 'challenge-page' });
    expect(kind(PRODUCT, `<div style="display:none">${slider}</div>`)).toBe('unknown');
  });

  it('is reported when it lies over the content', () => {
    const page = pageOf(`${module}<div class="baxia-dialog">Slide</div>`, PRODUCT);
    const dialog = page.document.querySelector('.baxia-dialog');
    if (dialog === null) throw new Error('no dialog');
    dialog.getBoundingClientRect = () => new (page.document.defaultView ?? window).DOMRect(0, 0, 400, 300);
    const { kind, problems } = alibaba.read(page);
    expect([kind, problems[0]]).toEqual(['product', { code: 'challenge-page' }]);
  });
});

describe('a page that asks to sign in', () => {
  it('is known by its form', () => {
    const { kind: login, problems } = read(
      'https://login.alibaba.com/newlogin/icbuLogin.htm',
      `<input type="password">${slider}`,
    );
    expect([login, problems]).toEqual(['login', [{ code: 'logged-out' }]]);
    expect(kind('https://biz.alibaba.com/order/list.htm', '<form><input type="password"></form>')).toBe('login');
  });

  it('is not seen in a hidden form', () => {
    expect(kind('https://biz.alibaba.com/order/list.htm', '<form hidden><input type="password"></form>')).toBe(
      'unknown',
    );
  });
});
