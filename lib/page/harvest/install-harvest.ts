import type { HarvestEnd } from '../../domain/harvest.schema.ts';
import type { PageState } from '../../domain/page-state.schema.ts';
import type {} from '../installed.ts';
import { type Harvesting, harvesting } from './harvesting.ts';
import { type HarvestPorts, openChat } from './open-chat.ts';

/** Whoever harvests has died when nobody calls for so long, ms. */
const FORGOTTEN = 20_000;

/** The names and places of the page are the reader's, so that they can be compared. */
function readerState(): PageState {
  if (globalThis.saidsoReader === undefined) throw new Error('the reader comes first');
  return globalThis.saidsoReader.state();
}

const NOTHING: HarvestEnd = { conversation: null, newest: [], restored: false };

/** Leaves on `globalThis` what goes through a conversation. Never clicks, types or fires an event. */
export function installHarvest(ports: HarvestPorts): void {
  let running: Harvesting | null = null;
  let ended: Promise<HarvestEnd> = Promise.resolve(NOTHING);
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  const end = (): Promise<HarvestEnd> => {
    clearTimeout(watchdog);
    // A page that breaks in the middle is left as it is: there is nobody to tell.
    if (running !== null) ended = running.end().catch(() => NOTHING);
    running = null;
    return ended;
  };
  const again = (): void => {
    clearTimeout(watchdog);
    if (running !== null) watchdog = setTimeout(() => void end(), FORGOTTEN);
  };
  const now = (): Harvesting => {
    again();
    if (running === null) throw new Error('nothing was begun, or it was put back');
    return running;
  };
  globalThis.saidsoHarvest ??= {
    begin: async () => {
      await end();
      const chat = openChat(ports);
      if (chat === null) return null;
      running = await harvesting(chat, readerState);
      again();
      return running.start;
    },
    more: async (budget) => now().more(budget).finally(again),
    show: async (key, standing) => now().show(key, standing).finally(again),
    end,
  };
}
