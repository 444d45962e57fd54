import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { until } from './until.ts';

const DOWNLOAD_MS = 60_000;
/** Names under which Chromium and Firefox write what is still coming. */
const UNFINISHED = /\.(crdownload|part)$/;

/** Waits for a finished download with this ending that was not there before, and answers its path. */
export async function downloaded(folder: string, ending: string, before: readonly string[] = []): Promise<string> {
  const found = () => readdirSync(folder).find((name) => name.endsWith(ending) && !before.includes(name));
  const isWhole = (name: string): boolean =>
    !readdirSync(folder).some((other) => UNFINISHED.test(other)) && statSync(join(folder, name)).size > 0;
  await until(
    `a download *${ending}`,
    () => {
      const name = found();
      return name !== undefined && isWhole(name);
    },
    DOWNLOAD_MS,
  );
  return join(folder, found() ?? '');
}
