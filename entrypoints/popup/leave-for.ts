import { openAddress, openLibrary } from '../../lib/browser/open-page.ts';

/** Opens our library in a tab. Firefox keeps a popup open over the new tab, Chromium does not: close it in both. */
export async function leaveFor(hash: string): Promise<void> {
  await openLibrary(hash);
  window.close();
}

export async function leaveForAddress(address: string): Promise<void> {
  await openAddress(address);
  window.close();
}
