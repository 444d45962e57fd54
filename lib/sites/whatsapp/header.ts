import { findFirst, note, type Trace } from '../candidate.ts';
import { lineOf } from '../text-of.ts';
import { isPhone, phoneOf, plainPhone } from './message-id.ts';
import type { DraftRow } from './row.ts';
import * as at from './selectors.ts';

/** Who the open chat is with, as its header and its ids say. */
export type Partner = {
  /** Name of the person or group, or the phone number of a person without one; null without a header. */
  readonly title: string | null;
  /** Phone number of a person, or account of a group. */
  readonly account: string | null;
  readonly isGroup: boolean;
};

const shownTitle = (element: Element): string => element.getAttribute('title')?.trim() || lineOf(element);
const isSubtitle = (element: Element): boolean => element.closest('[data-testid="chat-subtitle"]') !== null;

/** Packed ids name the chat; one chat is open at a time, so that two names mean a page in the middle of a change. */
function chatInIds(drafts: readonly DraftRow[]): string | null {
  const chats = new Set(
    drafts.flatMap((draft) => (draft.is === 'message' && draft.id?.packed ? [draft.id.packed.chat] : [])),
  );
  const [first] = chats;
  return chats.size === 1 ? (first ?? null) : null;
}

export function partnerOf(main: Element, drafts: readonly DraftRow[], trace: Trace): Partner {
  const found = findFirst(main, at.title, (element) => !isSubtitle(element) && shownTitle(element) !== '');
  if (found !== null) note(trace, 'counterparty.name', found.candidate);
  const title = found === null ? null : shownTitle(found.found);
  const below = main.querySelector(at.subtitle[0]?.selector ?? '');
  const members = below?.querySelector('[title]')?.getAttribute('title') ?? lineOf(below);
  const chat = chatInIds(drafts);
  const authors = new Set(
    drafts.flatMap((draft) => (draft.is === 'message' && draft.side.direction === 'in' ? [draft.sender] : [])),
  );
  const isGroup = chat === null ? members.includes(',') || authors.size > 1 : chat.endsWith('@g.us');
  const phone = isGroup ? undefined : [title ?? '', members].find(isPhone);
  return { title, account: chat === null ? plainPhone(phone) : (phoneOf(chat) ?? chat), isGroup };
}
