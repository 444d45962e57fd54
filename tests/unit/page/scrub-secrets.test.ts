import { describe, expect, it } from 'vitest';
import { scrubSecrets } from '../../../lib/page/scrub-secrets.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.s3cret';

describe('a line of the console', () => {
  it.each([
    ['Authorization: Bearer s3cret.s3cret', 'Authorization: [left out]'],
    ['authorization: Digest username="a", response="s3cret"', 'authorization: [left out]'],
    ['Set-Cookie: sid=s3cret; Expires=Wed, 21 Oct\nnext', 'Set-Cookie: [left out]\nnext'],
    ['{"cookie": "a=\\"s3cret\\"; b=1", "code": "LED2026"}', '{"cookie": [left out], "code": "LED2026"}'],
    ['{"tokens":["s3cret","s3cret"],"code":1}', '{"tokens":[left out],"code":1}'],
    ['{body: "{\\"password\\":\\"s3,cret\\",\\"code\\":1}"}', '{body: "{\\"password\\":[left out],\\"code\\":1}"}'],
    ['{body: "{\\"pwd\\":\\"a\\\\\\"s3cret\\",\\"c\\":1}"}', '{body: "{\\"pwd\\":[left out],\\"c\\":1}"}'],
    ['[["Cookie", "a=s3cret"]]', '[["Cookie", [left out]]]'],
    ['user=a&password=s3cret s3cret&code=LED2026', 'user=a&password=[left out]&code=LED2026'],
    ['access_token=s3cret refused for LED2026', 'access_token=[left out] refused for LED2026'],
    [
      'X-Api-Key: s3cret, apiKey=s3cret; sessionId=s3cret',
      'X-Api-Key: [left out], apiKey=[left out]; sessionId=[left out]',
    ],
    ['sent Bearer s3cret-s3cret to the server', 'sent Bearer [left out] to the server'],
    [`signed ${JWT} by us`, 'signed [left out] by us'],
    ['{"token": "s3cret and the line ends', '{"token": [left out]'],
  ])('%s', (line, kept) => {
    expect(scrubSecrets(line)).toBe(kept);
  });

  it.each([
    '[promo] apply failed SDE-ERR-7A3F {"code":"LED2026"}',
    'SyntaxError: Unexpected token < in JSON at position 0',
    'Basic information is missing; the session has expired',
    'x (https://a.example/a.js:3:4)',
    'https://a.example/x?access_token=&b=1',
  ])('without a secret stays as it is: %s', (line) => {
    expect(scrubSecrets(line)).toBe(line);
  });

  it.each([
    'Invalid token: SDE-ERR-7A3F',
    'password=s3cret SDE Error 7A3F',
    'Cookie: a=1; e="SDE-ERR-7A3F"',
    'Bearer SDE-ERR-7A3F',
  ])('keeps its error id: %s', (line) => {
    expect(scrubSecrets(line)).toMatch(/SDE.ERR(?:or)?.7A3F/i);
    expect(scrubSecrets(line)).not.toContain('s3cret');
  });

  it.each([
    'a-',
    'token',
    'token=',
    'token:"',
    'password\\',
    '\\',
    'token=\\',
    'eyJ-',
    'Bearer ',
    'cookie, ',
    '"token",\'',
    '[{',
  ])('comes to an end, where squared time would not: %s again and again', (part) => {
    expect(scrubSecrets(part.repeat(100_000 / part.length)).length).toBeLessThanOrEqual(200_000);
  });
});
