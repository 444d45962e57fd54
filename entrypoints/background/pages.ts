import type { Kit } from '../../lib/app/kit.ts';
import { dealByKeys } from '../../lib/app/settle-deal.ts';
import { pagePort } from '../../lib/browser/page-port.ts';
import { isSwitchedOn } from '../../lib/browser/site-scripts.ts';
import { frontTab } from '../../lib/browser/tabs.ts';
import { looksLikePdf } from '../../lib/domain/capturable.ts';
import { dealKeys, dealSigns } from '../../lib/domain/deal-keys.ts';
import { type FailureCode, failureWords, type Result, success } from '../../lib/domain/failure.ts';
import type { Reading } from '../../lib/domain/reading.schema.ts';
import type { PageDescription, PageSeen } from '../../lib/messaging/protocol.ts';
import { knownSites, siteFor } from '../../lib/sites/registry.ts';
import { followTab } from './badge.ts';
import { obstacle } from './captures.ts';
import { watchingOf } from './watches.ts';

/** What can be kept beside what is in front. Of a site of conversations with none open: nothing. */
function wholeOf({ kind, messages }: Reading): 'page' | 'conversation' | null {
  if (messages.length > 0 && (kind === 'chat' || kind === 'mail' || kind === 'unknown')) return 'conversation';
  return kind === 'chat' || kind === 'mail' ? null : 'page';
}

/** What the popup says of the page in front; reads it by the click's own right (`activeTab`). */
export async function describePage(kit: Kit): Promise<Result<PageDescription>> {
  const front = await frontTab();
  if (!front.ok) return front;
  const tab = front.value;
  const { url, title } = tab;
  const not = (code: FailureCode): Result<PageDescription> =>
    success({ capturable: false, url, title, why: failureWords({ code }) });
  const stop = obstacle(tab);
  if (stop !== null) return not(stop.code);
  const page = pagePort(tab);
  const entered = await page.enter();
  if (!entered.ok) return not(looksLikePdf(url) ? 'pdf-viewer' : entered.code);
  const read = await page.read();
  if (!read.ok) return not(read.code);
  const { reading } = read.value;
  const keys = dealKeys(dealSigns(reading));
  await followTab(kit, tab.id, keys);
  const site = siteFor(new URL(url));
  const known = knownSites.includes(site);
  return success({
    capturable: true,
    url,
    title,
    platform: reading.platform,
    kind: reading.kind,
    counterparty: reading.counterparty,
    whole: wholeOf(reading),
    watching: await watchingOf(tab, entered.value, reading),
    keys: [...keys],
    dealId: (await dealByKeys(kit, keys))?.id ?? null,
    site: known ? { id: site.id, switchedOn: await isSwitchedOn(site) } : null,
    notices: reading.problems.map(failureWords),
  });
}

/** A switched-on page says what it shows. Tab and frame come from the sender, never from the message. */
export async function pageSeen(kit: Kit, tabId: number, seen: PageSeen): Promise<void> {
  await followTab(kit, tabId, dealKeys(seen));
}
