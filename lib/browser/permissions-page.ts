import { browser } from 'wxt/browser';

/** Is this site switched on? */
export const siteGranted = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.contains({ origins: [...matches] });

/**
 * Asks the person for a site. Only from a click in a full page: in Chromium the question closes the popup that asked,
 * and in Firefox it must be the first thing that the click does.
 */
export const requestSite = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...matches] });

export const dropSite = (matches: readonly string[]): Promise<boolean> =>
  browser.permissions.remove({ origins: [...matches] });

/** Calls back whenever a permission comes or goes, also by the browser's own settings; answers how to stop. */
export function watchPermissions(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
