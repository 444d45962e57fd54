import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingSchema } from '../../../lib/domain/reading.schema.ts';
import { siteFor } from '../../../lib/sites/registry.ts';
import { describeWithShared } from '../../support/shared.ts';
import { pageOfFile } from './page-of.ts';

const PAGES = [
  ['whatsapp-web/messages-2025-11.html', 'https://web.whatsapp.com/'],
  ['whatsapp-web/conversation.html', 'https://web.whatsapp.com/'],
  ['gmail-open-thread-2026.html', 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKWgvJmRnPqTbLdHs'],
] as const;

/** Which element, counted from the front, and what becomes of it. */
const cut = fc.tuple(fc.nat(400), fc.constantFrom('remove', 'empty', 'unname', 'repeat'));
type Cut = readonly [at: number, how: 'remove' | 'empty' | 'unname' | 'repeat'];

function mutilate(document: Document, [at, how]: Cut): void {
  const elements = document.body.querySelectorAll('*');
  const element = elements[at % Math.max(1, elements.length)];
  if (how === 'remove') element?.remove();
  if (how === 'empty') element?.replaceChildren();
  if (how === 'repeat') element?.after(element.cloneNode(true));
  if (how === 'unname') for (const name of element?.getAttributeNames() ?? []) element?.removeAttribute(name);
}

describeWithShared('Saved pages with parts missing, emptied, stripped and doubled', (dir) => {
  it('still give readings, and no more messages than rows', () => {
    const pages = PAGES.map(([file, url]) => pageOfFile(join(dir, 'pages', file), url));
    fc.assert(
      fc.property(fc.constantFrom(...pages), fc.array(cut, { minLength: 1, maxLength: 12 }), (page, cuts) => {
        const { document } = page;
        const whole = document.body.innerHTML;
        for (const one of cuts) mutilate(document, one);
        const reading = siteFor(page.url).read(page);
        document.body.innerHTML = whole;
        expect(readingSchema.safeParse(reading).error).toBeUndefined();
        expect(reading.problems).not.toContainEqual({ code: 'messages-failed' });
        expect(reading.rows.read).toBe(reading.messages.length);
        expect(reading.rows.seen).toBeGreaterThanOrEqual(
          reading.rows.read + reading.rows.system + reading.rows.notDrawn,
        );
      }),
      { numRuns: 60 },
    );
  });
});
