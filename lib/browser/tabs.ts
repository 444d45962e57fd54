import { browser } from 'wxt/browser';
import type { CaptureTab } from '../app/ports.ts';
import { failure, type Result, success } from '../domain/failure.ts';

export type FrontTab = CaptureTab & { readonly discarded: boolean };

type RawTab = {
  id?: number | undefined;
  windowId?: number | undefined;
  url?: string | undefined;
  title?: string | undefined;
  discarded?: boolean | undefined;
};

export function toFrontTab({ id, windowId, url, title, discarded }: RawTab): Result<FrontTab> {
  if (id === undefined || windowId === undefined) return failure('tab-gone');
  return success({ id, windowId, url: url ?? '', title: title ?? '', discarded: discarded === true });
}

/** The tab in front of the person. A worker has no window of its own: the last focused one is theirs. */
export async function frontTab(): Promise<Result<FrontTab>> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab === undefined ? failure('tab-gone') : toFrontTab(tab);
}
