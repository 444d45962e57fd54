// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { archiveDocument } from '../../../components/capture/archive-document.ts';

const stored =
  '<!doctype html><html lang="zh" dir="rtl"><head><title>Shop</title></head><body><p>Hello</p></body></html>';

describe('a stored page in its frame', () => {
  const page = new DOMParser().parseFromString(archiveDocument(stored), 'text/html');

  it('begins with a policy under which nothing loads', () => {
    const [first] = page.head.children;
    expect(first?.getAttribute('http-equiv')).toBe('Content-Security-Policy');
    expect(first?.getAttribute('content')).toMatch(/^default-src 'none'/);
  });
  it('cannot be talked out of it by the page itself', () => {
    const hostile = archiveDocument('--><meta http-equiv="Content-Security-Policy" content="default-src *">');
    const policies = new DOMParser().parseFromString(hostile, 'text/html').querySelectorAll('meta[http-equiv]');
    expect(policies[0]?.getAttribute('content')).toMatch(/^default-src 'none'/);
  });
  it('stays in standards mode and keeps language and direction', () => {
    expect(page.compatMode).toBe('CSS1Compat');
    expect([page.documentElement.lang, page.documentElement.dir]).toEqual(['zh', 'rtl']);
  });
});
