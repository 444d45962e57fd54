import { expect, it } from 'vitest';
import { looksLikePdf, whyNotCapturable } from '../../../lib/domain/capturable.ts';

it.each([
  ['chrome://settings', 'restricted-page'],
  ['about:blank', 'restricted-page'],
  ['moz-extension://1/popup.html', 'restricted-page'],
  ['view-source:https://www.alibaba.com/', 'restricted-page'],
  ['https://chromewebstore.google.com/detail/x', 'restricted-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'restricted-page'],
  ['file:///C:/chat.html', 'file-page'],
  ['', 'restricted-page'],
  [undefined, 'restricted-page'],
])('%s cannot be captured: %s', (url, why) => {
  expect(whyNotCapturable(url)).toBe(why);
});

it.each(['https://www.alibaba.com/', 'http://shop.example/a', 'https://addons.mozilla.org.shop.example/'])(
  '%s can be tried',
  (url) => {
    expect(whyNotCapturable(url)).toBeNull();
  },
);

it('knows a PDF by its path, whatever follows', () => {
  expect(looksLikePdf('https://a.example/quote.PDF?x=1#page=2')).toBe(true);
  expect(looksLikePdf('https://a.example/quote.pdf.html')).toBe(false);
});
