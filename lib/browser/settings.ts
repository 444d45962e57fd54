import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

export const settingsSchema = z.object({
  /** Language of the interface; `auto` follows the browser. Names as in lib/words/languages.ts; `ar-XB` only for tests. */
  language: z._default(z.enum(['auto', 'en', 'zh_CN', 'es', 'ar-XB']), 'auto'),
  /** Has the person put away the warning that removing the extension removes the evidence? */
  removalWarned: z._default(z.boolean(), false),
});
export type Settings = z.infer<typeof settingsSchema>;
export type LanguageSetting = Settings['language'];

const KEY = 'settings';

/** Parsed on every read: what an older version stored may not fit. A setting is no evidence, so an unreadable one gives way to its default. */
const parse = (stored: unknown): Settings => settingsSchema.safeParse(stored ?? {}).data ?? settingsSchema.parse({});

export async function readSettings(): Promise<Settings> {
  return parse((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back with the settings whenever a page changes them; answers how to stop. */
export function watchSettings(changed: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) changed(parse(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  return () => browser.storage.onChanged.removeListener(listen);
}
