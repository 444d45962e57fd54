import { afterAll, beforeAll, expect, it } from 'vitest';
import { captureByClick } from '../support/capture-by-click.ts';
import { type Session, startSession } from '../support/session.ts';
import { describeWithShared } from '../support/shared.ts';
import { readBytes } from '../support/store-rows.ts';
import { savedPages } from '../world/saved-pages.ts';

describeWithShared('real saved pages in a real browser', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  const capture = async (url: string) => {
    const kept = await captureByClick(session, await session.newPage(url));
    await kept.popup.close();
    return kept.capture;
  };

  it.each(['whatsapp-conversation', 'whatsapp-messages-2025-11', 'whatsapp-messages-2026-04'] as const)(
    'reads every row of %s or says which it could not',
    async (name) => {
      const { record, messages } = await capture(savedPages[name]);
      const rows = record.reading?.rows;
      expect(messages).toBeGreaterThan(0);
      expect(rows?.read).toBe(messages);
      expect(rows?.unread).toEqual([]);
    },
  );

  it('reads the supplier of the product page', async () => {
    const { record } = await capture(savedPages['alibaba-product-2026-02']);
    const names = record.reading?.facts.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['supplier.name', 'supplier.years', 'supplier.country']));
  });

  it('takes the challenge for what it is', async () => {
    const { record } = await capture(savedPages['alibaba-challenge']);
    expect(record.quality.map(({ code }) => code)).toContain('challenge-page');
  });

  it('archives a real page without a script, a handler or an address that loads', async () => {
    const { id } = await capture(savedPages['alibaba-product-2026-02']);
    const html = (await readBytes(session, id, 'page.html')).toString('utf8');
    expect(html).not.toMatch(/<script|\son[a-z]+\s*=\s*["']|<(img|source|link)[^>]+(src|href)\s*=\s*["']?https?:/i);
  });
});
