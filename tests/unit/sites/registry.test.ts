import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readingSchema } from '../../../lib/domain/reading.schema.ts';
import { alibaba } from '../../../lib/sites/alibaba/alibaba.ts';
import { generic } from '../../../lib/sites/generic.ts';
import { gmail } from '../../../lib/sites/gmail/gmail.ts';
import { knownSites, siteFor } from '../../../lib/sites/registry.ts';
import { whatsapp } from '../../../lib/sites/whatsapp/whatsapp.ts';
import { pageOf } from './page-of.ts';

describe('the reader for an address', () => {
  const idFor = (url: string) => siteFor(new URL(url)).id;

  it('is the one of its site', () => {
    expect(idFor('https://message.alibaba.com/message/messenger.htm#/')).toBe('alibaba');
    expect(idFor('https://brightway.m.en.alibaba.com/')).toBe('alibaba');
    expect(idFor('https://web.whatsapp.com/')).toBe('whatsapp');
    expect(idFor('https://mail.google.com/mail/u/0/')).toBe('gmail');
  });

  it('is the generic one for everything else', () => {
    for (const url of [
      'https://shop.example/',
      'https://evil-alibaba.com/',
      'https://alibaba.com.evil.example/',
      'http://web.whatsapp.com/',
      'https://faq.whatsapp.com/',
      'file:///x.html',
    ])
      expect([url, idFor(url)]).toEqual([url, 'generic']);
  });

  it('is listed among the sites that can be switched on, except the generic one', () => {
    expect(knownSites.map(({ id }) => id)).toEqual(['alibaba', 'whatsapp', 'gmail']);
    expect(knownSites.every(({ matches }) => matches.length > 0)).toBe(true);
  });
});

describe('a page that hides the functions of its own elements', () => {
  it('gives a reading that says so, and no list of other chats', () => {
    const url = 'https://web.whatsapp.com/';
    const page = pageOf('<div id="main"></div>', url);
    // What a form does in a browser whose field is named so.
    Reflect.set(page.document.querySelector('#main') ?? {}, 'querySelectorAll', page.document.body);
    const site = siteFor(new URL(url));
    expect(site.read(page)).toMatchObject({
      kind: 'chat',
      platform: 'whatsapp',
      channel: 'whatsapp',
      problems: [{ code: 'messages-failed' }],
      messages: [],
    });
    expect(site.rows(page)).toEqual([]);
  });
});

const URLS = [
  'https://message.alibaba.com/message/messenger.htm#/',
  'https://www.alibaba.com/product-detail/x_1600691082191.html',
  'https://brightway.en.alibaba.com/company_profile.html',
  'https://carp.alibaba.com/purchaseList',
  'https://biz.alibaba.com/ta/detail.htm?orderId=304400112233445566',
  'https://web.whatsapp.com/',
  'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKWgvJmRnPqTbLdHs',
  'https://shop.example/',
];

/** Parts that readers look for, put together at random: nothing here is as a site would write it. */
const MARKS = [
  'class="message-container"',
  'class="message-item-wrapper item-left"',
  'class="content-header"',
  'class="session-rich-content text"',
  'class="quote-container"',
  'class="inquiry-file-item" data-query="{"',
  'data-expinfo="{&quot;messageId&quot;:[]}"',
  'class="revert-msg"',
  'id="main"',
  'role="row"',
  'role="button"',
  'role=""',
  'data-id="true_x@g.us_1"',
  'data-id="false_"',
  'data-testid="conv-msg-"',
  'class="quoted-mention"',
  'data-pre-plain-text="[99:99, 1/1/1] : "',
  'data-pre-plain-text="["',
  'data-testid="selectable-text"',
  'data-icon="msg-check"',
  'id="pane-side"',
  'role="listitem"',
  'email="@"',
  'email="a@b@c"',
  'class="a3s"',
  'class="g3" title="32 Foo 0"',
  'class="hP"',
  'download_url=":::"',
  'class="adx"',
  'data-module-name="module_title"',
  'module-name="icbu-pc-shopSign" module-data="%"',
  'class="company-card"',
  'role="alert"',
  'hidden',
  'class="toast error"',
  'href="https://:0"',
  'href="//x.en.alibaba.com"',
  'role="log"',
  'class="time"',
  'datetime="x"',
  'src="http://["',
] as const;
const TEXTS = [
  '',
  'Total',
  'USD 1',
  'Supplier:',
  'Order no. 304400112233445566',
  'SDE-ERR-7A3F',
  'Code applied',
  '10:32',
  '3',
  '\u202e',
  '😀',
] as const;
const TAGS = [
  'div',
  'span',
  'li',
  'ul',
  'img',
  'input',
  'a',
  'iframe',
  'table',
  'tr',
  'script',
  'svg',
  'h1',
  'p',
  'time',
  'b',
  'form',
] as const;

const html = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom(...TEXTS),
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.array(fc.constantFrom(...MARKS), { maxLength: 2 }),
        fc.array(tie('node'), { maxLength: 4 }),
      )
      .map(([tag, marks, children]) => `<${tag} ${marks.join(' ')}>${children.join('')}</${tag}>`),
  ),
})).node;

describe('any page', () => {
  it('gives a valid reading: no reader throws, and none changes the page', () => {
    const { document } = new JSDOM('').window;
    fc.assert(
      fc.property(fc.array(html, { maxLength: 6 }), fc.constantFrom(...URLS), (parts, address) => {
        document.body.innerHTML = parts.join('');
        const before = document.documentElement.outerHTML;
        const page = { document, url: new URL(address), zone: 'Asia/Shanghai' };
        for (const site of [alibaba, whatsapp, gmail, generic]) {
          const reading = site.read(page);
          expect(readingSchema.safeParse(reading).error).toBeUndefined();
          expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
          site.conversation(page);
          site.rows(page);
          site.topMarker?.(page);
          site.withheldAbove?.(page);
        }
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('can do without a body', () => {
    const { document } = new JSDOM('').window;
    document.documentElement.remove();
    for (const address of URLS) {
      const reading = siteFor(new URL(address)).read({ document, url: new URL(address), zone: 'UTC' });
      expect([address, readingSchema.safeParse(reading).success]).toEqual([address, true]);
    }
  });
});
