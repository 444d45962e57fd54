import { browser } from 'wxt/browser';

/** Opens our library at a hash route such as `#/capture/<id>`. */
export async function openLibrary(hash: string): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('/library.html')}${hash}` });
}

/** Opens an address that a reader found in a page: only what a person could have clicked there. */
export async function openAddress(address: string): Promise<void> {
  if (/^https?:\/\//i.test(address)) await browser.tabs.create({ url: address });
}
