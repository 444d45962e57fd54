import { z } from 'zod';
import type { CaptureTab, PagePort } from '../app/ports.ts';
import { type FixedShown, unrolledPageSchema, unrolledStateSchema } from '../domain/whole-page.schema.ts';
import type {} from '../page/installed.ts';
import { call, inject, SETTLING } from './in-page.ts';

/** `page-unroll.js` in the page of a tab. The functions run there: they close over nothing. */
export const unrollPort = (tab: Pick<CaptureTab, 'id'>): PagePort['unroll'] => ({
  begin: async () => {
    const injected = await inject(tab.id, '/page-unroll.js', 'page-not-answering');
    if (!injected.ok) return injected;
    const begin = async () => JSON.stringify((await globalThis.saidsoUnroll?.begin()) ?? null);
    return call(tab.id, begin, unrolledPageSchema, 'page-not-answering', [], SETTLING);
  },
  to: (top, fixed) =>
    call(
      tab.id,
      async (place: number, shown: FixedShown) =>
        JSON.stringify((await globalThis.saidsoUnroll?.to(place, shown)) ?? null),
      unrolledStateSchema,
      'page-not-answering',
      [top, fixed],
    ),
  look: () =>
    call(
      tab.id,
      () => JSON.stringify(globalThis.saidsoUnroll?.look() ?? null),
      unrolledStateSchema,
      'page-not-answering',
    ),
  end: () =>
    call(
      tab.id,
      () => JSON.stringify(globalThis.saidsoUnroll?.end() ?? null),
      z.object({ restored: z.boolean() }),
      'page-not-answering',
    ),
});
