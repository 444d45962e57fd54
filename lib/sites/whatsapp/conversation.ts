import type { Message } from '../../domain/message.schema.ts';
import type { ClaimedTime } from '../../domain/time.schema.ts';
import { anyOf, findAll, findFirst, note, type Trace } from '../candidate.ts';
import { claimTime, decideDateOrder, type TimeSetting } from '../claimed-time.ts';
import { compositeKeys } from '../composite-key.ts';
import type { Row, RowPick } from '../rows.ts';
import { rectOf } from '../shown.ts';
import type { Page } from '../site.ts';
import type { Direction } from './direction.ts';
import { type DraftRow, draftRow } from './row.ts';
import * as at from './selectors.ts';

type DraftMessage = Extract<DraftRow, { is: 'message' }>;

/** The message elements of the open chat, in the order of the page. */
function unitsOf(main: Element, trace: Trace, pick: RowPick): readonly Element[] {
  const panel = findFirst(main, at.panel)?.found ?? main;
  const rows = findAll(panel, at.row, (row) => row.closest('header, footer') === null);
  if (rows === null) return [];
  note(trace, 'row', rows.candidate);
  const isUnit = anyOf(at.unit);
  return pick(rows.found)
    .filter((row) => row.parentElement?.closest(anyOf(at.row.slice(rows.candidate, rows.candidate + 1))) == null)
    .flatMap((row) => {
      const inside = Array.from(row.querySelectorAll(isUnit)).filter(
        (unit) => unit.parentElement?.closest(isUnit) == null,
      );
      return row.matches(isUnit) || inside.length === 0 ? [row] : inside;
    });
}

function timeOf({ prePlain, shownTime }: DraftMessage, setting: TimeSetting): ClaimedTime | null {
  if (prePlain !== null) return claimTime(prePlain.time, setting);
  return shownTime === null ? null : claimTime(shownTime, { ...setting, source: 'text' });
}

const plain = (name: string): string => {
  const text = name.toLowerCase().replace(/^~/, '').replace(/\s+/g, ' ').trim();
  return /^\+[\d\s().-]+$/.test(text) ? text.replace(/[^\d+]/g, '') : text;
};
export const sameName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && plain(a) === plain(b);

/** Names decide where the row itself has no signal: the owner's as learned from own messages, the partner's from the header. */
function sideOf(draft: DraftMessage, owner: string | null, partner: string | null): Direction {
  if (draft.side.via !== null) return draft.side;
  if (sameName(draft.sender, owner)) return { direction: 'out', via: 'owner-name' };
  return sameName(draft.sender, partner) ? { direction: 'in', via: 'header-name' } : draft.side;
}

/** The one name under which own messages were written; null when none is known, or several. */
function ownerOf(drafts: readonly DraftMessage[]): string | null {
  const names = new Set(
    drafts.flatMap(({ side, sender }) => (side.direction === 'out' && sender !== null ? [sender] : [])),
  );
  const [first] = names;
  return names.size === 1 ? (first ?? null) : null;
}

export const draftsOf = (main: Element, trace: Trace, pick: RowPick = (elements) => elements): DraftRow[] =>
  unitsOf(main, trace, pick).map((row) => draftRow(row, trace));

/** Rows of the open chat; `partner` is the other side of a chat of two. */
export function readRows(drafts: readonly DraftRow[], page: Page, partner: string | null): Row[] {
  const messages = drafts.filter((draft) => draft.is === 'message');
  const setting: TimeSetting = {
    source: 'attribute',
    zone: page.zone,
    language: page.document.documentElement.getAttribute('lang'),
    order: decideDateOrder(messages.flatMap(({ prePlain }) => (prePlain === null ? [] : [prePlain.time]))),
  };
  const owner = ownerOf(messages);
  const composite = compositeKeys();
  return drafts.map((draft): Row => {
    if (draft.is === 'system') return { is: 'system' };
    if (draft.is !== 'message') return draft;
    const { sender, senderAddress, text, quoted, attachments, marks, element, id } = draft;
    const parts = { sender, time: timeOf(draft, setting), text, attachments };
    const message: Message = {
      key: id?.id ?? composite(parts),
      keyKind: id === null ? 'composite' : 'site',
      senderAddress,
      ...sideOf(draft, owner, partner),
      translation: null,
      quoted,
      marks,
      rect: rectOf(element),
      ...parts,
    };
    return { is: 'message', message, element };
  });
}
