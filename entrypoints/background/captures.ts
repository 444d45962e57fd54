import { afterSeal } from '../../lib/app/after-seal.ts';
import { failJob, openJob } from '../../lib/app/job.ts';
import type { Kit } from '../../lib/app/kit.ts';
import { salvage } from '../../lib/app/recover.ts';
import { type CapturePorts, takeCapture } from '../../lib/app/take-capture.ts';
import { pagePort } from '../../lib/browser/page-port.ts';
import { pixels } from '../../lib/browser/pixels.ts';
import { isSwitchedOn } from '../../lib/browser/site-scripts.ts';
import type { FrontTab } from '../../lib/browser/tabs.ts';
import { noNeedToWake, wakeUpLater } from '../../lib/browser/wake-up.ts';
import { looksLikePdf, whyNotCapturable } from '../../lib/domain/capturable.ts';
import type { Extent } from '../../lib/domain/capture.schema.ts';
import { type Failure, failure, type Result, success } from '../../lib/domain/failure.ts';
import type { Job } from '../../lib/domain/job.schema.ts';
import { siteFor } from '../../lib/sites/registry.ts';
import { refreshBadges } from './badge.ts';
import { report } from './report.ts';

/** Captures that this worker is taking now, by id. */
const running = new Map<string, { readonly tabId: number; readonly controller: AbortController }>();
/** Tabs being captured, until the seal: a second click waits for the first to end. */
const busyTabs = new Set<number>();

/** Is a capture of this tab under way that a person has started? */
export const isBusy = (tabId: number): boolean => busyTabs.has(tabId);

/** Why nothing can be kept of this tab; null when it can be tried. */
export function obstacle(tab: FrontTab): Failure | null {
  const why = whyNotCapturable(tab.url);
  if (why !== null) return failure(why);
  if (tab.discarded) return failure('tab-discarded');
  return null;
}

async function run(kit: Kit, job: Job, tab: FrontTab, ports: CapturePorts, signal: AbortSignal): Promise<void> {
  const kept = await takeCapture(kit, job, tab, ports, signal);
  if (!kept.ok) {
    if (kept.code === 'no-permission' && looksLikePdf(tab.url)) await failJob(kit, job.id, failure('pdf-viewer'));
    return;
  }
  busyTabs.delete(tab.id);
  await afterSeal(kit, job.id, pixels, ports.page);
  await refreshBadges(kit);
}

/** A surprise on the way: what was stored is sealed as partial; where even that fails, the next start tries again. */
async function rescue(kit: Kit, job: Job, error: unknown): Promise<void> {
  const why = report(error);
  if ((await kit.store.jobs.get(job.id)) === undefined) return;
  try {
    await salvage(kit, job, why);
  } catch (again) {
    await failJob(kit, job.id, report(again));
  }
}

async function runToEnd(kit: Kit, job: Job, tab: FrontTab, ports: CapturePorts): Promise<void> {
  const controller = new AbortController();
  running.set(job.id, { tabId: tab.id, controller });
  try {
    await Promise.all([wakeUpLater().catch(report), run(kit, job, tab, ports, controller.signal)]);
  } catch (error) {
    await rescue(kit, job, error);
  } finally {
    running.delete(job.id);
    if (![...running.values()].some(({ tabId }) => tabId === tab.id)) busyTabs.delete(tab.id);
    await restWhenIdle();
  }
}

/** Looking at the page begins at once; nothing of it is kept before the job row stands. */
function portsFor(tab: FrontTab): CapturePorts {
  const page = pagePort(tab);
  return { page, pixels, entered: page.enter(), switchedOn: isSwitchedOn(siteFor(new URL(tab.url))) };
}

/** Of a chat all of the conversation, of any other page all of the page. */
export async function startWholeCapture(
  kit: Kit,
  tab: FrontTab,
  trigger: Job['trigger'],
): Promise<Result<{ captureId: string }>> {
  const entered = obstacle(tab) === null ? await pagePort(tab).enter() : null;
  const isChat = entered?.ok === true && entered.value.about !== null;
  return startCapture(kit, tab, trigger, isChat ? 'conversation' : 'page');
}

/** Starts a capture; answers when its job row is written. What it gives shows in the store. */
export async function startCapture(
  kit: Kit,
  tab: FrontTab,
  trigger: Job['trigger'],
  extent: Extent = 'visible',
): Promise<Result<{ captureId: string }>> {
  if (busyTabs.has(tab.id)) return failure('already-running');
  const stop = obstacle(tab);
  if (stop !== null) return failJob(kit, (await openJob(kit, tab, trigger, extent)).id, stop);
  // Before the first wait: a double click must find it.
  busyTabs.add(tab.id);
  const ports = portsFor(tab);
  const job = await openJob(kit, tab, trigger, extent).catch((error: unknown) => {
    busyTabs.delete(tab.id);
    throw error;
  });
  void runToEnd(kit, job, tab, ports).catch(report);
  return success({ captureId: job.id });
}

/** Nothing is under way, whatever a former life of this worker wanted to be woken for. */
export async function restWhenIdle(): Promise<void> {
  if (running.size === 0) await noNeedToWake();
}

export function cancelCapture(captureId: string): Result<Record<string, never>> {
  const capture = running.get(captureId);
  if (capture === undefined) return failure('not-found');
  capture.controller.abort();
  return success({});
}
