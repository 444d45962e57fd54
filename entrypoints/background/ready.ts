import { catchUp } from '../../lib/app/after-seal.ts';
import type { Kit } from '../../lib/app/kit.ts';
import { recover } from '../../lib/app/recover.ts';
import { verifyCustody } from '../../lib/app/verify-custody.ts';
import { pixels } from '../../lib/browser/pixels.ts';
import { firstInSession } from '../../lib/browser/tab-deals.ts';
import { realWorld } from '../../lib/browser/world.ts';
import { openStore } from '../../lib/db/open-store.ts';
import { type Result, success } from '../../lib/domain/failure.ts';
import { report } from './report.ts';

async function start(): Promise<Result<Kit>> {
  const [opened, world] = await Promise.all([openStore(indexedDB, IDBKeyRange), realWorld()]);
  if (!opened.ok) return opened;
  const kit: Kit = { store: opened.value, world };
  // A worker that was killed left its jobs behind; they are sealed before anything new begins.
  await recover(kit, report);
  return success(kit);
}

let started: Promise<Result<Kit>> | null = null;

/** The store, opened and recovered once for the life of this worker. */
export function ready(): Promise<Result<Kit>> {
  started ??= start().catch((error: unknown) => {
    // The next request tries again.
    started = null;
    return report(error);
  });
  return started;
}

/** What a start owes but no request waits for. */
export async function tidyUp(): Promise<void> {
  const kit = await ready();
  if (!kit.ok) return;
  if (await firstInSession('verify-custody')) await verifyCustody(kit.value);
  await catchUp(kit.value, pixels, report);
}
