import { reassess } from '../../lib/app/assess-deal.ts';
import { makeDeal, renameDeal, switchDeal } from '../../lib/app/change-deal.ts';
import { deleteCapture } from '../../lib/app/delete-capture.ts';
import { judgeSighting } from '../../lib/app/judge-sighting.ts';
import type { Kit } from '../../lib/app/kit.ts';
import { printPictures } from '../../lib/app/print-pictures.ts';
import { recordExport } from '../../lib/app/record-export.ts';
import { dismissJob } from '../../lib/app/recover.ts';
import { assignByPerson } from '../../lib/app/settle-deal.ts';
import { pixels } from '../../lib/browser/pixels.ts';
import { refreshSiteScripts } from '../../lib/browser/site-scripts.ts';
import { frontTab } from '../../lib/browser/tabs.ts';
import { type Result, success } from '../../lib/domain/failure.ts';
import type { Handlers } from '../../lib/messaging/server.ts';
import { knownSites } from '../../lib/sites/registry.ts';
import { refreshBadges } from './badge.ts';
import { cancelCapture, startCapture } from './captures.ts';
import { describePage } from './pages.ts';
import { ready } from './ready.ts';
import { switchWatch } from './watches.ts';

const done: Result<Record<string, never>> = success({});

async function reassessed(kit: Kit, deals: readonly (string | null)[]): Promise<typeof done> {
  for (const dealId of deals) if (dealId !== null) await reassess(kit, dealId);
  await refreshBadges(kit);
  return done;
}

/** Runs a task once the store is open; a store that does not open answers with its sentence. */
async function withKit<T>(task: (kit: Kit) => Promise<Result<T>>): Promise<Result<T>> {
  const kit = await ready();
  return kit.ok ? task(kit.value) : kit;
}

/** A task whose answer names the deals whose checklists it changed. */
const changing = (task: (kit: Kit) => Promise<Result<string | null | readonly string[]>>) =>
  withKit(async (kit) => {
    const changed = await task(kit);
    if (!changed.ok) return changed;
    return reassessed(
      kit,
      typeof changed.value === 'string' || changed.value === null ? [changed.value] : changed.value,
    );
  });

/** One line a request of lib/messaging/protocol.ts. */
export const handlers: Handlers = {
  'page.describe': () => withKit(describePage),
  'capture.start': ({ extent }) =>
    withKit(async (kit) => {
      const tab = await frontTab();
      return tab.ok ? startCapture(kit, tab.value, 'popup', extent) : tab;
    }),
  'capture.cancel': async ({ captureId }) => cancelCapture(captureId),
  'watch.switch': ({ on }) => withKit((kit) => switchWatch(kit, on)),
  'job.dismiss': ({ captureId }) =>
    withKit(async (kit) => {
      await dismissJob(kit, captureId);
      return done;
    }),
  'capture.delete': ({ captureId, reason }) => changing((kit) => deleteCapture(kit, captureId, reason)),
  'capture.stamp': ({ captureId }) => withKit((kit) => printPictures(kit, captureId, pixels)),
  'capture.assign': ({ captureId, dealId }) => changing((kit) => assignByPerson(kit, captureId, dealId)),
  'deal.make': ({ name, supplier }) => withKit((kit) => makeDeal(kit, name, supplier)),
  'deal.rename': ({ dealId, name }) => withKit((kit) => renameDeal(kit, dealId, name)),
  'deal.switch': ({ dealId }) => withKit((kit) => switchDeal(kit, dealId)),
  'sighting.judge': (judged) => changing((kit) => judgeSighting(kit, judged)),
  'site.refresh': async () => {
    await refreshSiteScripts(knownSites);
    return done;
  },
  'packet.exported': (packet) => withKit((kit) => recordExport(kit, packet)),
};
