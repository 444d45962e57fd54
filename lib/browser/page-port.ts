import { z } from 'zod';
import type { CaptureTab, PagePort } from '../app/ports.ts';
import { failure, type Result } from '../domain/failure.ts';
import { pageArchiveSchema, pageReadSchema, redrawnSchema } from '../domain/page-content.schema.ts';
import { type PageState, pageStateSchema } from '../domain/page-state.schema.ts';
import type {} from '../page/installed.ts';
import { harvestPort } from './harvest-port.ts';
import { call, inject } from './in-page.ts';
import { unrollPort } from './unroll-port.ts';

/** After a shortcut Chromium may call us before the page itself has heard of the grant (seen in 156); ms. */
const GRANT_PAUSE = 100;

/** Chromium lets scripts into the page around its PDF viewer, where the document is not (seen in 156). */
async function isPdfViewer(tabId: number): Promise<boolean> {
  const type = await call(tabId, () => JSON.stringify(document.contentType), z.string(), 'page-not-answering');
  return type.ok && type.value === 'application/pdf';
}

/** The functions below run in the page: they close over nothing. */
export function pagePort(tab: Pick<CaptureTab, 'id'>): PagePort {
  const state = () =>
    call(tab.id, () => JSON.stringify(globalThis.saidsoReader?.state() ?? null), pageStateSchema, 'page-not-answering');
  const enter = async (): Promise<Result<PageState>> => {
    // The popup's look at the page has most often put the reader in already.
    const [viewer, already] = await Promise.all([isPdfViewer(tab.id), state()]);
    if (viewer) return failure('pdf-viewer');
    if (already.ok || already.code === 'no-permission') return already;
    const injected = await inject(tab.id, '/site-reader.js', 'page-not-answering');
    return injected.ok ? state() : injected;
  };
  return {
    state,
    enter: async () => {
      const first = await enter();
      if (first.ok || first.code !== 'no-permission') return first;
      await new Promise((resolve) => setTimeout(resolve, GRANT_PAUSE));
      return enter();
    },
    read: () =>
      call(
        tab.id,
        async () => JSON.stringify((await globalThis.saidsoReader?.read()) ?? null),
        pageReadSchema,
        'messages-failed',
      ),
    archive: async () => {
      const injected = await inject(tab.id, '/page-archive.js', 'archive-failed');
      if (!injected.ok) return injected;
      const make = async () => JSON.stringify((await globalThis.saidsoArchive?.make()) ?? null);
      return call(tab.id, make, pageArchiveSchema, 'archive-failed');
    },
    unroll: unrollPort(tab),
    harvest: harvestPort(tab),
    redraw: async (messageKeys) => {
      const injected = await inject(tab.id, '/redraw.js', 'page-not-answering');
      if (!injected.ok) return injected;
      const draw = async (keys: readonly string[]) => JSON.stringify((await globalThis.saidsoRedraw?.draw(keys)) ?? []);
      return call(tab.id, draw, redrawnSchema.array(), 'page-not-answering', [[...messageKeys]]);
    },
  };
}
