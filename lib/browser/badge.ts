import { browser } from 'wxt/browser';

const DUE = '#9a5b00';
const WATCHING = '#174f5c';

export type Badge = {
  /** Items of the checklist that are due and missing. */
  readonly missing: number;
  /** Does this tab keep watch over its conversation? */
  readonly watching: boolean;
};

const textOf = ({ missing, watching }: Badge): string => (missing > 0 ? String(missing) : watching ? '●' : '');

/** Shows on one tab how many items are due and missing, and that it keeps watch; nothing when there is neither. */
export async function showBadge(tabId: number, badge: Badge, title: string): Promise<void> {
  // A tab that closed meanwhile rejects each of these calls; there is no badge to show then.
  const gone = () => undefined;
  const color = badge.watching ? WATCHING : DUE;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: textOf(badge) }).catch(gone),
    browser.action.setBadgeBackgroundColor({ tabId, color }).catch(gone),
    browser.action.setTitle({ tabId, title }).catch(gone),
  ]);
}
