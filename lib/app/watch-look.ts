import type { Failure } from '../domain/failure.ts';
import type { PageRead } from '../domain/page-content.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import type { WatchEnd, WatchOn } from '../domain/watch.schema.ts';
import type { WatchPorts } from './watch-ports.ts';

/** What one look at a watched page gave. */
export type WatchLook =
  /** Its messages, which are those of the watched conversation. */
  | { readonly is: 'read'; readonly before: PageState; readonly read: PageRead; readonly after: PageState }
  /** Another conversation is open, or it is in doubt which: nothing of it may be kept. */
  | { readonly is: 'silent' }
  | { readonly is: 'over'; readonly why: WatchEnd; readonly document: string | null };

const SILENT: WatchLook = { is: 'silent' };

/** A page that is busy is asked again at its next change; one that lets nobody in is lost. */
const unanswered = ({ code }: Failure): WatchLook =>
  code === 'no-permission' ? { is: 'over', why: code, document: null } : SILENT;

/** Words may be read of a tab that is not in front, and wherever they stand. */
const isStill = (before: PageState, after: PageState): boolean =>
  before.document === after.document && before.url === after.url && before.about === after.about;

/**
 * Reads the page of a watch. Before and after the reading it must be the same document at the same address with the same
 * conversation, and its own part must be sure that the messages are not still those of another one.
 */
export async function lookAt(watch: Pick<WatchOn, 'conversation' | 'document'>, ports: WatchPorts): Promise<WatchLook> {
  const { page, inPage } = ports;
  const before = await page.state();
  if (!before.ok) return unanswered(before);
  const { document } = before.value;
  if (document !== watch.document) return { is: 'over', why: 'page-left', document };
  const sure = await inPage.isSure();
  if (!sure.ok) return unanswered(sure);
  const read = await page.read();
  if (!read.ok) return unanswered(read);
  const [after, still] = [await page.state(), await inPage.isSure()];
  if (!after.ok || !still.ok || !sure.value || !still.value || !isStill(before.value, after.value)) return SILENT;
  const { conversation, identityRead } = read.value.reading;
  if (!identityRead || conversation?.key !== watch.conversation) return SILENT;
  return { is: 'read', before: before.value, read: read.value, after: after.value };
}
