import { browser } from 'wxt/browser';

const DUE = '#9a5b00';

/** Shows on one tab how many items are due and missing; nothing when all are there. */
export async function showBadge(tabId: number, missing: number, title: string): Promise<void> {
  // A tab that closed meanwhile rejects each of these calls; there is no badge to show then.
  const gone = () => undefined;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: missing === 0 ? '' : String(missing) }).catch(gone),
    browser.action.setBadgeBackgroundColor({ tabId, color: DUE }).catch(gone),
    browser.action.setTitle({ tabId, title }).catch(gone),
  ]);
}
