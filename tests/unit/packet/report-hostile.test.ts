import { describe, expect, it } from 'vitest';
import { makeCode } from './make-assessment.ts';
import { makeSource, type Page } from './make-case.ts';
import { makeFact, makeMessage, makeReading } from './make-record.ts';
import { reportOf } from './report-of.ts';

const HOSTILE = `"'><script>alert(1)</script><img src=x onerror=alert(1)><svg onload=alert(1)></style></title>\u202Egnp.exe\u0000{key}\${x}&lt;`;

const hostile: Page = {
  record: {
    id: '0197a009-0000-7000-8000-000000000009',
    utc: '2026-06-03T02:30:00.000Z',
    url: `https://evil.example/${HOSTILE}`,
    title: HOSTILE,
    reading: makeReading({
      kind: 'chat',
      channel: 'platform-chat',
      account: HOSTILE,
      counterparty: {
        name: HOSTILE,
        company: HOSTILE,
        accountId: HOSTILE,
        profileUrl: 'javascript:alert(1)',
        domain: null,
      },
      facts: [makeFact('supplier.name', HOSTILE, HOSTILE), makeFact('order.number', HOSTILE, HOSTILE)],
      attempts: [
        {
          code: HOSTILE,
          outcome: 'denied',
          written: HOSTILE,
          errorId: HOSTILE,
          discount: { amount: HOSTILE, currency: 'x' },
        },
      ],
    }),
    failures: [{ code: 'picture-refused', params: { why: HOSTILE } }],
  },
  messages: [
    makeMessage({
      key: 'h',
      text: HOSTILE,
      sender: HOSTILE,
      translation: HOSTILE,
      quoted: { sender: HOSTILE, text: HOSTILE },
      attachments: [{ kind: 'file', name: HOSTILE, size: HOSTILE, href: 'https://evil.example/a' }],
      time: { written: HOSTILE, certainty: 'unparsed', from: null, to: null, zone: null, source: 'text' },
    }),
  ],
  console: [{ text: HOSTILE, at: HOSTILE }],
};

describe('a report of hostile pages', async () => {
  const source = await makeSource([hostile]);
  const code = makeCode(hostile.record.id, { code: HOSTILE });
  const { document, markup } = await reportOf([hostile], {
    deal: { ...source.deal, name: HOSTILE, supplier: HOSTILE },
    assessment: {
      ...source.assessment,
      codes: [{ ...code, sightings: code.sightings.map((one) => ({ ...one, quote: HOSTILE, sender: HOSTILE })) }],
    },
  });
  const elements = [...document.querySelectorAll('*')];

  it('holds no script, frame, form or other element that does something', () => {
    const names = new Set(elements.map(({ localName }) => localName));
    for (const name of ['script', 'iframe', 'object', 'embed', 'form', 'input', 'link', 'base', 'svg', 'video'])
      expect(names).not.toContain(name);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect(document.querySelectorAll('meta[http-equiv]')).toHaveLength(1);
  });
  it('holds no handler and no inline style', () => {
    const attributes = elements.flatMap((one) => one.getAttributeNames());
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([]);
  });
  it('points nowhere but into itself', () => {
    const targets = elements
      .flatMap((one) => [one.getAttribute('href'), one.getAttribute('src')])
      .filter((one) => one !== null);
    expect(targets.filter((one) => !/^(#[\w-]+|exhibits\/[\w./-]+)$/.test(one))).toEqual([]);
    expect(document.querySelector('style')?.textContent).not.toMatch(/url\(|@import|expression/i);
  });
  it('forbids everything but its own style and its pictures', () => {
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'",
    );
  });
  it('shows the hostile text as text, its control characters as marks', () => {
    expect(document.querySelector('#claim h1')?.textContent).toBe(
      HOSTILE.replace('\u202E', '[U+202E]').replace('\u0000', '[U+0000]'),
    );
    expect(['\u0000', '\u202E'].filter((one) => markup.includes(one))).toEqual([]);
  });
});
