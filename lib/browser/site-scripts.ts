import { browser } from 'wxt/browser';

type Switchable = { readonly id: string; readonly matches: readonly string[] };

/** Is this site switched on, that is, has the person granted its hosts? */
export const isSwitchedOn = (site: Switchable): Promise<boolean> =>
  browser.permissions.contains({ origins: [...site.matches] });

const scripts = (site: Switchable) => {
  const shared = { matches: [...site.matches], runAt: 'document_start' as const, allFrames: false };
  return [
    // The watch listens for the journal's port before any script of the page can; the reader follows after load.
    { id: `${site.id}-watch`, js: ['site-watch.js'], ...shared },
    { id: `${site.id}-journal`, js: ['console-journal.js'], world: 'MAIN' as const, ...shared },
  ];
};

async function refresh(sites: readonly Switchable[]): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  for (const site of sites) {
    const wanted = await isSwitchedOn(site);
    const own = scripts(site);
    const missing = own.filter(({ id }) => !registered.has(id));
    const known = own.filter(({ id }) => registered.has(id)).map(({ id }) => id);
    if (wanted && missing.length > 0) await browser.scripting.registerContentScripts(missing);
    if (!wanted && known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
  }
}

let last: Promise<void> = Promise.resolve();

/**
 * Registers watch and journal of the sites that are switched on, and takes away those of the others. One at a time: the
 * browser tells of a new permission while our own page asks for the same, and an id cannot be registered twice.
 */
export function refreshSiteScripts(sites: readonly Switchable[]): Promise<void> {
  const next = () => refresh(sites);
  last = last.then(next, next);
  return last;
}
