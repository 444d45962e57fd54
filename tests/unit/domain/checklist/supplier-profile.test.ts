import { describe, expect, it } from 'vitest';
import { makeCapture, makePageState } from '../../../support/make-capture.ts';
import { lineOf, verdictOf } from './assess.ts';

const URL = 'https://brightway-led.en.alibaba.com/company_profile.html';
const reading = { kind: 'supplier-profile', channel: 'platform-page', conversation: null } as const;
const tall = makePageState({ page: { width: 1280, height: 3200 } });
const part = makeCapture({ id: 'part', url: URL, reading, before: tall });
const wide = makePageState({ page: { width: 2560, height: 800 } });
const whole = makeCapture({ id: 'whole', url: URL, reading });

describe('the supplier profile', () => {
  it('is missing without a profile page, and the step opens the page that the chat links to', () => {
    const item = lineOf('supplier-profile', [makeCapture()]);
    expect(item.state).toBe('missing');
    expect(item.next).toMatchObject({ does: 'open', url: 'https://brightway-led.en.alibaba.com/' });
  });

  it('asks for a capture where no page links to the profile', () => {
    const item = lineOf('supplier-profile', []);
    expect(item.next).toMatchObject({ does: 'capture', url: null, extent: 'page' });
  });

  it('takes session tokens out of the address it opens', () => {
    const counterparty = {
      name: null,
      company: null,
      accountId: null,
      domain: null,
      profileUrl: 'https://a.com/?ctoken=1',
    };
    const item = lineOf('supplier-profile', [makeCapture({ reading: { counterparty } })]);
    expect(item.next?.url).toBe('https://a.com/?ctoken=');
  });

  it.each([
    ['a visible part of the page', part, 'partial visible-percent'],
    ['a page wider than the window', makeCapture({ url: URL, reading, before: wide }), 'partial visible-percent'],
    ['a page that fits into the window', whole, 'met kept'],
    ['a page whose size is not known', makeCapture({ url: URL, reading, before: null }), 'partial visible-part'],
    [
      'a whole page with a blank picture',
      makeCapture({ url: URL, reading, quality: ['picture-blank'] }),
      'partial weak-capture picture-blank',
    ],
    [
      'a page whose supplier was not read',
      makeCapture({ url: URL, reading: { ...reading, identityRead: false } }),
      'partial weak-capture identity-not-read',
    ],
    [
      'a challenge page in its place',
      makeCapture({ url: URL, reading: { ...reading, kind: 'challenge' } }),
      'missing none',
    ],
  ])('%s', (_, capture, verdict) => {
    expect(verdictOf('supplier-profile', [capture])).toBe(verdict);
  });

  it('says how much of the page is kept', () => {
    expect(lineOf('supplier-profile', [part]).reasons[0]?.params).toEqual({ percent: 25 });
  });

  it('asks for the whole page where only a part is kept', () => {
    expect(lineOf('supplier-profile', [part]).next).toMatchObject({ does: 'open', url: URL, extent: 'page' });
  });

  it('names the best capture first', () => {
    expect(lineOf('supplier-profile', [part, whole]).captures).toEqual(['whole', 'part']);
  });
});
