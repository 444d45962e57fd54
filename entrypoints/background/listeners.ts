import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { pagePort } from '../../lib/browser/page-port.ts';
import { SHUTTER, takeShutter } from '../../lib/browser/shutter.ts';
import { refreshSiteScripts } from '../../lib/browser/site-scripts.ts';
import { forgetTab } from '../../lib/browser/tab-deals.ts';
import { type FrontTab, frontTab, toFrontTab } from '../../lib/browser/tabs.ts';
import { listenForWakeUp } from '../../lib/browser/wake-up.ts';
import { watchMemory } from '../../lib/browser/watch-port.ts';
import type { Result } from '../../lib/domain/failure.ts';
import type { Job } from '../../lib/domain/job.schema.ts';
import { pageLoadedSchema, pageSeenSchema, talkChangedSchema } from '../../lib/messaging/protocol.ts';
import { createServer } from '../../lib/messaging/server.ts';
import { knownSites } from '../../lib/sites/registry.ts';
import { restWhenIdle, startCapture, startWholeCapture } from './captures.ts';
import { handlers } from './handlers.ts';
import { pageSeen } from './pages.ts';
import { ready, tidyUp } from './ready.ts';
import { report } from './report.ts';
import { talkChanged } from './watches.ts';

const MENU = 'capture-page';
/** By the names of the manifest's commands. */
const COMMANDS: Readonly<Record<string, typeof startWholeCapture>> = {
  [MENU]: startCapture,
  'capture-whole': startWholeCapture,
};
const serve = createServer(handlers, report);

async function captureBy(
  trigger: Job['trigger'],
  tab: Result<FrontTab>,
  start: typeof startWholeCapture = startCapture,
): Promise<void> {
  const kit = await ready();
  if (kit.ok && tab.ok) await start(kit.value, tab.value, trigger);
}

/** A page of ours, as the browser itself names it: content scripts carry the page's URL. */
const isOwnPage = (url: string | undefined): boolean => url?.startsWith(browser.runtime.getURL('/')) === true;

type Sender = {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: Parameters<typeof toFrontTab>[0] | undefined;
};

async function answer(message: unknown, sender: Sender): Promise<unknown> {
  if (typeof message !== 'object' || message === null) return undefined;
  if (isOwnPage(sender.url) && 'request' in message)
    return serve(message.request, 'ask' in message ? message.ask : undefined);
  if (sender.tab?.id !== undefined && talkChangedSchema.safeParse(message).success) await hearWatch(sender);
  else if (sender.tab?.id !== undefined) await hearPage(sender.tab.id, message);
  return undefined;
}

/** A script of ours in a page speaks; whatever it says, it can only move the badge of its own tab. */
async function hearPage(tabId: number, message: unknown): Promise<void> {
  if (pageLoadedSchema.safeParse(message).success) {
    await pagePort({ id: tabId }).enter();
    return;
  }
  const seen = pageSeenSchema.safeParse(message);
  const kit = seen.success ? await ready() : null;
  if (seen.success && kit?.ok) await pageSeen(kit.value, tabId, seen.data);
}

/** A watched page says that something changed. Which page that is, only the browser itself says. */
async function hearWatch({ tab = {}, url, frameId }: Sender): Promise<void> {
  const told = toFrontTab({ ...tab, url: url ?? tab.url });
  const kit = told.ok && frameId === 0 ? await ready() : null;
  if (told.ok && kit?.ok) await talkChanged(kit.value, told.value);
}

/** Must run in the first turn of the worker: the browser wakes it for listeners registered there. */
export function listen(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => answer(message, sender));
  browser.commands.onCommand.addListener((command, tab) => {
    const start = COMMANDS[command];
    if (start === undefined) return;
    void (tab === undefined ? frontTab() : Promise.resolve(toFrontTab(tab)))
      .then((front) => captureBy('shortcut', front, start))
      .catch(report);
  });
  browser.contextMenus.onClicked.addListener((_info, tab) => {
    if (tab !== undefined) void captureBy('menu', toFrontTab(tab)).catch(report);
  });
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === SHUTTER && isOwnPage(port.sender?.url)) takeShutter(port);
  });
  listenForWakeUp(() => void tidyUp().then(restWhenIdle).catch(report));
  browser.tabs.onRemoved.addListener((tabId) => {
    void Promise.all([forgetTab(tabId), watchMemory(tabId).forget()]).catch(report);
  });
  browser.permissions.onAdded.addListener(() => void refreshSiteScripts(knownSites).catch(report));
  browser.permissions.onRemoved.addListener(() => void refreshSiteScripts(knownSites).catch(report));
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: MENU,
      title: i18n.t('extension.captureMenu'),
      contexts: ['page', 'selection', 'image', 'link', 'editable'],
    });
    void refreshSiteScripts(knownSites).catch(report);
  });
}
