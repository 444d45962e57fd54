import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { z } from 'zod';
import type { CaptureTab, PagePort } from '../app/ports.ts';
import { type FailureCode, failure, type Result, success } from '../domain/failure.ts';
import { pageArchiveSchema, pageReadSchema, redrawnSchema } from '../domain/page-content.schema.ts';
import { type PageState, pageStateSchema } from '../domain/page-state.schema.ts';
import type {} from '../page/installed.ts';

/** A page that is busy for longer than this is treated as not answering. */
const PATIENCE = 8_000;

/** After a shortcut Chromium may call us before the page itself has heard of the grant (seen in 156); ms. */
const GRANT_PAUSE = 100;

const timeout = (code: FailureCode): Promise<Result<never>> =>
  new Promise((resolve) => setTimeout(() => resolve(failure(code)), PATIENCE));

/** Chromium and Firefox say in words why a page takes no scripts; anything else is the page's own silence. */
const REFUSED = /cannot access|missing host permission|cannot be scripted|extensions gallery|not allowed/i;

const refusal = (error: unknown, code: FailureCode): Result<never> => {
  const detail = error instanceof Error ? error.message : String(error);
  return REFUSED.test(detail) ? failure('no-permission') : failure(code, { detail });
};

/** Puts a script file into the page; its own guard makes a second time harmless. */
async function inject(tabId: number, file: ScriptPublicPath, code: FailureCode): Promise<Result<null>> {
  const run = async (): Promise<Result<null>> => {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return success(null);
  };
  return Promise.race([run().catch((error: unknown) => refusal(error, code)), timeout('page-not-answering')]);
}

/** What a function in the page answers: one string crosses over five times as fast as the objects that it holds. */
type JsonText = string | Promise<string>;

async function call<S extends z.ZodType, A extends unknown[] = []>(
  tabId: number,
  func: (...args: A) => JsonText,
  schema: S,
  code: FailureCode,
  args?: A,
): Promise<Result<z.infer<S>>> {
  const run = async (): Promise<Result<z.infer<S>>> => {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, ...(args && { args }) });
    const parsed = schema.safeParse(JSON.parse(answer?.result ?? 'null'));
    return parsed.success ? success(parsed.data) : failure(code, { detail: parsed.error.message.slice(0, 300) });
  };
  return Promise.race([run().catch((error: unknown) => refusal(error, code)), timeout('page-not-answering')]);
}

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
    redraw: async (messageKeys) => {
      const injected = await inject(tab.id, '/redraw.js', 'page-not-answering');
      if (!injected.ok) return injected;
      const draw = async (keys: readonly string[]) => JSON.stringify((await globalThis.saidsoRedraw?.draw(keys)) ?? []);
      return call(tab.id, draw, redrawnSchema.array(), 'page-not-answering', [[...messageKeys]]);
    },
  };
}
