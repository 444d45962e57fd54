import type { ConversationGap } from '../certificate.schema.ts';
import type { Slot } from '../harvest.schema.ts';

type Open = Omit<ConversationGap, 'before'>;

function gapOf(slot: Exclude<Slot, { is: 'message' }>, after: string | null): Open {
  return slot.is === 'break'
    ? { after, rows: null, reason: 'not-joined', html: null }
    : { after, rows: 1, reason: slot.reason, html: slot.html };
}

/** Rows of one kind in a row are one gap; each row that was not understood is one by itself, for its HTML. */
function isMore(gap: Open | undefined, next: Open): gap is Open & { rows: number } {
  return (
    gap !== undefined && gap.rows !== null && next.rows !== null && gap.reason === next.reason && next.html === null
  );
}

/** What stands between the messages and was not read, with the messages around it. */
export function conversationGaps(slots: readonly Slot[], isTopReached: boolean): ConversationGap[] {
  const gaps: ConversationGap[] = [];
  let open: Open[] = isTopReached ? [] : [{ after: null, rows: null, reason: 'not-reached', html: null }];
  let after: string | null = null;
  const close = (before: string | null): void => {
    gaps.push(...open.map((gap) => ({ ...gap, before })));
    open = [];
  };
  for (const slot of slots) {
    if (slot.is === 'message') {
      close(slot.message.key);
      after = slot.message.key;
      continue;
    }
    const next = gapOf(slot, after);
    const last = open.at(-1);
    if (isMore(last, next)) open = [...open.slice(0, -1), { ...last, rows: last.rows + 1 }];
    else open.push(next);
  }
  close(null);
  return gaps;
}
