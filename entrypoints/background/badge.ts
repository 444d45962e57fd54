import { i18n } from '#i18n';
import type { Kit } from '../../lib/app/kit.ts';
import { dealByKeys } from '../../lib/app/settle-deal.ts';
import { showBadge } from '../../lib/browser/badge.ts';
import { readTabKeys, rememberTabKeys } from '../../lib/browser/tab-deals.ts';
import { watchMemory } from '../../lib/browser/watch-port.ts';

/** Draws the badge of one tab anew: what is missing of the deal that it shows, and whether it keeps watch. */
export async function refreshTab(kit: Kit, tabId: number, keys: readonly string[]): Promise<void> {
  const deal = await dealByKeys(kit, keys);
  const assessment = deal === null ? undefined : await kit.store.assessments.get(deal.id);
  const missing = assessment?.missing ?? 0;
  const title =
    missing === 0 ? i18n.t('extension.action') : i18n.t('extension.actionMissing', missing, { count: missing });
  const watching = (await watchMemory(tabId).read())?.at === 'on';
  await showBadge(tabId, { missing, watching }, watching ? `${i18n.t('extension.actionWatching')} · ${title}` : title);
}

/** A tab has shown these names: its badge follows their deal from now on. */
export async function followTab(kit: Kit, tabId: number, keys: readonly string[]): Promise<void> {
  await rememberTabKeys(tabId, keys);
  await refreshTab(kit, tabId, keys);
}

/** A checklist changed: the badges of all tabs that follow a deal are drawn anew. */
export async function refreshBadges(kit: Kit): Promise<void> {
  for (const [tabId, keys] of Object.entries(await readTabKeys())) await refreshTab(kit, Number(tabId), keys);
}
