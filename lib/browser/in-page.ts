import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { z } from 'zod';
import { type FailureCode, failure, type Result, success } from '../domain/failure.ts';

/** A page that is busy for longer than this is treated as not answering. */
const PATIENCE = 8_000;
/** Scrolling through a page, or waiting for older messages, takes longer. */
export const SETTLING = 30_000;

const timeout = (code: FailureCode, patience = PATIENCE): Promise<Result<never>> =>
  new Promise((resolve) => setTimeout(() => resolve(failure(code)), patience));

/** Chromium and Firefox say in words why a page takes no scripts; anything else is the page's own silence. */
const REFUSED = /cannot access|missing host permission|cannot be scripted|extensions gallery|not allowed/i;

const refusal = (error: unknown, code: FailureCode): Result<never> => {
  const detail = error instanceof Error ? error.message : String(error);
  return REFUSED.test(detail) ? failure('no-permission') : failure(code, { detail });
};

/** Puts a script file into the page; its own guard makes a second time harmless. */
export async function inject(tabId: number, file: ScriptPublicPath, code: FailureCode): Promise<Result<null>> {
  const run = async (): Promise<Result<null>> => {
    await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return success(null);
  };
  return Promise.race([run().catch((error: unknown) => refusal(error, code)), timeout('page-not-answering')]);
}

/** What a function in the page answers: one string crosses over five times as fast as the objects that it holds. */
type JsonText = string | Promise<string>;

export async function call<S extends z.ZodType, A extends unknown[] = []>(
  tabId: number,
  func: (...args: A) => JsonText,
  schema: S,
  code: FailureCode,
  args?: A,
  patience?: number,
): Promise<Result<z.infer<S>>> {
  const run = async (): Promise<Result<z.infer<S>>> => {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, func, ...(args && { args }) });
    const parsed = schema.safeParse(JSON.parse(answer?.result ?? 'null'));
    return parsed.success ? success(parsed.data) : failure(code, { detail: parsed.error.message.slice(0, 300) });
  };
  return Promise.race([run().catch((error: unknown) => refusal(error, code)), timeout('page-not-answering', patience)]);
}
