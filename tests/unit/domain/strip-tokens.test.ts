import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stripTokens } from '../../../lib/domain/strip-tokens.ts';

/** Any UTF-16 unit, halves of characters included. */
const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));

const WITH_SECRETS: [string, string, string[]][] = [
  [
    'https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&chatToken=abc&activeAccountIdEncrypt=MDx#/',
    'https://onetalk.alibaba.com/message/weblitePWA.htm?isGray=1&chatToken=&activeAccountIdEncrypt=#/',
    ['chatToken', 'activeAccountIdEncrypt'],
  ],
  ['https://a.com/x?_tb_token_=e3&ctoken=1&id=7', 'https://a.com/x?_tb_token_=&ctoken=&id=7', ['_tb_token_', 'ctoken']],
  ['https://a.com/#/chat?sid=9&tab=2', 'https://a.com/#/chat?sid=&tab=2', ['sid']],
  ['https://a.com/#access_token=xyz&expires_in=3600', 'https://a.com/#access_token=&expires_in=3600', ['access_token']],
  ['https://user:pass@a.com/x', 'https://a.com/x', ['userinfo']],
  ['//me@a.com/x', '//a.com/x', ['userinfo']],
  ['https:\\\\user:pa@a.com\\x', 'https:\\\\a.com\\x', ['userinfo']],
  ['https://a.com/x;jsessionid=A1B2/y?z=1', 'https://a.com/x;jsessionid=/y?z=1', ['jsessionid']],
  ['https://a.com/?a=1;token=secret;more', 'https://a.com/?a=1;token=', ['token']],
  ['https://a.com/?%74oken=secret', 'https://a.com/?%74oken=', ['%74oken']],
  [
    'https://a.com/?X-Amz-Signature=ff&X-Amz-Date=1',
    'https://a.com/?X-Amz-Signature=&X-Amz-Date=1',
    ['X-Amz-Signature'],
  ],
  [
    'https://a.com/?go=https%3A%2F%2Fb.com%2F%3Fauth%3Dq%26n%3D1',
    `https://a.com/?go=${encodeURIComponent('https://b.com/?auth=&n=1')}`,
    ['auth'],
  ],
  ['https://a.com/?go=https://u:p@b.com/?sig=1', 'https://a.com/?go=https://b.com/?sig=', ['userinfo', 'sig']],
];

describe('stripTokens', () => {
  it.each(WITH_SECRETS)('takes the secrets out of %s', (url, clean, names) => {
    expect(stripTokens(url)).toEqual({ url: clean, stripped: names });
  });

  it.each([
    'https://www.alibaba.com/product-detail/LED-panel_1600123.html?spm=a2700.details&code=LED2026',
    'https://mail.google.com/mail/u/0/#inbox/FMfcgzQ',
    'mailto:bella@brightway.example',
    'https://a.com/@shop/x?email=me%40b.com',
    'https://a.com/?token=',
    '',
    'not a url at all',
  ])('leaves %s as it is', (url) => {
    expect(stripTokens(url)).toEqual({ url, stripped: [] });
  });

  it('never throws, and finds nothing more in what it gave', () => {
    const piece = fc.constantFrom(
      '?',
      '#',
      '&',
      ';',
      '=',
      '%',
      '%3D',
      '%3F',
      '%25',
      'token',
      'sid',
      '@',
      '//',
      'https:',
      'x',
      '\ud800',
      '%E4',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anyUnit }),
          fc.array(piece).map((p) => p.join('')),
        ),
        (url) => {
          const once = stripTokens(url).url;
          expect(stripTokens(once)).toEqual({ url: once, stripped: [] });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('never lets the value of a token through', () => {
    const secret = 'S3CR3T';
    const name = fc.constantFrom('chatToken', 'ctoken', 'access_token', 'sessionid', 'sid', 'auth', 'sig');
    const other = fc.constantFrom('a=1', 'b=%20', 'c=x;d=y', '');
    fc.assert(
      fc.property(
        fc.array(other),
        name,
        fc.array(other),
        fc.constantFrom('?', '#', '#/p?'),
        (before, n, after, mark) => {
          const url = `https://a.com/${mark}${[...before, `${n}=${secret}`, ...after].join('&')}`;
          expect(stripTokens(url).url).not.toContain(secret);
          expect(stripTokens(url).stripped).toContain(n);
        },
      ),
    );
  });
});
