import { afterSeal } from '../../lib/app/after-seal.ts';
import { keepWatch } from '../../lib/app/keep-watch.ts';
import type { Kit } from '../../lib/app/kit.ts';
import type { CaptureTab } from '../../lib/app/ports.ts';
import { switchWatchOff, switchWatchOn } from '../../lib/app/switch-watch.ts';
import type { WatchPorts } from '../../lib/app/watch-ports.ts';
import { currentWatch, watchable } from '../../lib/app/watch-state.ts';
import { pagePort } from '../../lib/browser/page-port.ts';
import { pixels } from '../../lib/browser/pixels.ts';
import { isSwitchedOn } from '../../lib/browser/site-scripts.ts';
import { readTabKeys } from '../../lib/browser/tab-deals.ts';
import { frontTab } from '../../lib/browser/tabs.ts';
import { watchMemory, watchPort } from '../../lib/browser/watch-port.ts';
import { type Result, success } from '../../lib/domain/failure.ts';
import type { PageState } from '../../lib/domain/page-state.schema.ts';
import type { Reading } from '../../lib/domain/reading.schema.ts';
import type { Watching } from '../../lib/messaging/protocol.ts';
import { siteFor } from '../../lib/sites/registry.ts';
import { refreshBadges, refreshTab } from './badge.ts';
import { isBusy } from './captures.ts';
import { report } from './report.ts';

/** A long capture scrolls the conversation itself, and keeps all of it: the watch goes on after it. */
const PAUSE = 500;

const portsFor = ({ id, url }: Pick<CaptureTab, 'id' | 'url'>): WatchPorts => ({
  page: pagePort({ id }),
  inPage: watchPort(id),
  memory: watchMemory(id),
  switchedOn: isSwitchedOn(siteFor(new URL(url))),
});

/** Tabs whose change is being kept, and whether there was another change meanwhile. */
const working = new Map<number, { again: boolean }>();

async function keepOnce(kit: Kit, tab: CaptureTab): Promise<void> {
  const ports = portsFor(tab);
  while (isBusy(tab.id)) await kit.world.pause(PAUSE);
  const watch = await ports.memory.read();
  if (watch?.at !== 'on') {
    // A page that came back out of the browser's memory still believes in its watch.
    await ports.inPage.stop();
    return;
  }
  const captureId = await keepWatch(kit, tab, watch, ports);
  if (captureId !== null) await afterSeal(kit, captureId, pixels, null);
  await refreshTab(kit, tab.id, (await readTabKeys())[tab.id] ?? []);
  if (captureId !== null) await refreshBadges(kit);
}

/** The page of this tab says that something changed. One capture at a time; what changes meanwhile is kept after it. */
export async function talkChanged(kit: Kit, tab: CaptureTab): Promise<void> {
  const running = working.get(tab.id);
  if (running !== undefined) {
    running.again = true;
    return;
  }
  const work = { again: true };
  working.set(tab.id, work);
  try {
    while (work.again) {
      work.again = false;
      await keepOnce(kit, tab);
    }
  } catch (error) {
    // What was stored of it is sealed at the next start; the next change is tried again, unless there is no room.
    const { code } = report(error);
    if (code === 'storage-full') await watchMemory(tab.id).write({ at: 'ended', why: code, document: null });
  } finally {
    working.delete(tab.id);
  }
}

/** What the popup says of keeping watch in this tab; `reading` is what stands there now. */
export async function watchingOf(
  tab: Pick<CaptureTab, 'id'>,
  state: PageState,
  reading: Reading,
): Promise<Watching | null> {
  const watch = await currentWatch(watchMemory(tab.id), state);
  const open = watchable(reading);
  if (watch?.at === 'on') {
    const { conversation, title, seen } = watch;
    return { at: 'on', messages: seen.length, here: open?.key === conversation, title };
  }
  const ended = watch?.why ?? null;
  return open === null && ended === null ? null : { at: 'off', possible: open !== null, ended };
}

/** Switches keeping watch over the conversation in front on or off. On: what is in the page is kept at once. */
export async function switchWatch(kit: Kit, on: boolean): Promise<Result<{ watching: Watching | null }>> {
  const front = await frontTab();
  if (!front.ok) return front;
  const tab = front.value;
  const ports = portsFor(tab);
  const state = await ports.page.state();
  if (!state.ok) return state;
  if (on) {
    const started = await switchWatchOn(ports);
    if (!started.ok) return started;
    await talkChanged(kit, tab);
  } else {
    await switchWatchOff(ports);
    await refreshTab(kit, tab.id, (await readTabKeys())[tab.id] ?? []);
  }
  const read = await ports.page.read();
  return read.ok ? success({ watching: await watchingOf(tab, state.value, read.value.reading) }) : read;
}
