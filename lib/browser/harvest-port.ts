import type { CaptureTab, PagePort } from '../app/ports.ts';
import {
  harvestChunkSchema,
  harvestEndSchema,
  harvestStartSchema,
  type Standing,
  shownMessagesSchema,
} from '../domain/harvest.schema.ts';
import type {} from '../page/installed.ts';
import { call, inject, SETTLING } from './in-page.ts';

/** `harvest.js` in the page of a tab. The functions run there: they close over nothing. */
export const harvestPort = (tab: Pick<CaptureTab, 'id'>): PagePort['harvest'] => ({
  begin: async () => {
    const injected = await inject(tab.id, '/harvest.js', 'page-not-answering');
    if (!injected.ok) return injected;
    const begin = async () => JSON.stringify((await globalThis.saidsoHarvest?.begin()) ?? null);
    return call(tab.id, begin, harvestStartSchema, 'no-conversation', [], SETTLING);
  },
  more: (budget) =>
    call(
      tab.id,
      async (milliseconds: number) => JSON.stringify((await globalThis.saidsoHarvest?.more(milliseconds)) ?? null),
      harvestChunkSchema,
      'page-not-answering',
      [budget],
      SETTLING,
    ),
  show: (key, standing) =>
    call(
      tab.id,
      async (message: string, place: Standing) =>
        JSON.stringify((await globalThis.saidsoHarvest?.show(message, place)) ?? null),
      shownMessagesSchema,
      'not-found',
      [key, standing],
    ),
  end: () =>
    call(
      tab.id,
      async () => JSON.stringify((await globalThis.saidsoHarvest?.end()) ?? null),
      harvestEndSchema,
      'page-not-answering',
      [],
      SETTLING,
    ),
});
