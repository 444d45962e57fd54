import { anyOf, findAll, findFirst, note, type Trace } from '../candidate.ts';
import { isShown } from '../shown.ts';
import type { Page } from '../site.ts';
import { lineOf } from '../text-of.ts';
import * as at from './selectors.ts';

export type Subject = { readonly text: string; readonly element: Element | null };

const ADDRESS = /[^\s@<>()]+@[^\s@<>()]+\.[^\s@<>()]+/;
/** "Subject - account - Gmail", the account in the middle; a subject can have hyphens of its own. */
const TITLE = /^(.*) - ([^\s@]+@[^\s@]+) - [^-]+$/;

export function subjectOf(document: Document, trace: Trace): Subject | null {
  const found = findFirst(document, at.subject, (element) => lineOf(element) !== '' && isShown(element));
  if (found !== null) {
    note(trace, 'subject', found.candidate);
    return { text: lineOf(found.found), element: found.found };
  }
  const text = TITLE.exec(document.title)?.[1]?.trim();
  if (!text) return null;
  note(trace, 'subject', at.subject.length);
  return { text, element: null };
}

/** The signed-in account, lower case. */
export function accountOf(document: Document): string | null {
  const label = document.querySelector(anyOf(at.account))?.getAttribute('aria-label') ?? '';
  return (ADDRESS.exec(label)?.[0] ?? TITLE.exec(document.title)?.[2] ?? null)?.toLowerCase() ?? null;
}

/** List items that hold a sender; others are menus and the reply line. */
export function mailsOf(document: Document, trace: Trace): readonly Element[] {
  const holdsSender = (element: Element): boolean =>
    element.querySelector(anyOf(at.sender)) !== null && element.closest(anyOf(at.listRow)) === null;
  const found = findAll(document, at.message, holdsSender);
  if (found === null) return [];
  note(trace, 'row', found.candidate);
  return found.found.filter((element) => !found.found.some((other) => other !== element && other.contains(element)));
}

/** How many mails Gmail holds back behind "3 older messages". */
export const olderCount = (document: Document): number => {
  const written = lineOf(document.querySelector(anyOf(at.older)));
  return Number(/^\d{1,3}$/.exec(written)?.[0] ?? 0);
};

/** Names of the thread, the lasting ones first. The address holds a token of its own, and none in the list. */
export function threadKey({ document, url }: Page): string | null {
  for (const name of ['data-thread-perm-id', 'data-legacy-thread-id']) {
    const id = document.querySelector(`[${name}]`)?.getAttribute(name)?.replace(/^#/, '');
    if (id && id !== 'undefined') return id;
  }
  return /^#(?:[^/]+\/)+([A-Za-z0-9]{16,})$/.exec(url.hash)?.[1] ?? null;
}

/** The smallest element that holds subject and mails, and neither the list of other mails nor the side bar. */
export function columnOf(document: Document): Element | null {
  const mails = mailsOf(document, {});
  const parts = [subjectOf(document, {})?.element, ...mails].filter((element) => element != null);
  let column: Element | null = mails[0]?.parentElement ?? null;
  while (column !== null && !parts.every((part) => column?.contains(part))) column = column.parentElement;
  const holdsOthers = column?.querySelector(`${anyOf(at.listRow)}, [role="navigation"]`);
  return holdsOthers == null ? column : null;
}
