import { anyOf, findFirst } from '../candidate.ts';
import { lineOf } from '../text-of.ts';
import * as at from './selectors.ts';

/** "Use WhatsApp on your phone to see older messages", "Click here to get older messages from your phone" (English and Spanish, seen 2025-06). */
const ON_THE_PHONE =
  /\bphone\b[^.]{0,30}\bolder messages\b|\bolder messages\b[^.]{0,30}\bphone\b|\btel[eé]fono\b[^.]{0,30}\bmensajes anteriores\b|\bmensajes anteriores\b[^.]{0,30}\btel[eé]fono\b/i;

const panelOf = (main: Element): Element => findFirst(main, at.panel)?.found ?? main;

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & one.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** Words above the first message only: people write such sentences, too. */
function wordsAbove(panel: Element, message: Element | null): string {
  const words: string[] = [];
  const walker = panel.ownerDocument.createTreeWalker(panel, 4 /* NodeFilter.SHOW_TEXT */);
  for (let node = walker.nextNode(); node !== null && words.length < 30; node = walker.nextNode()) {
    if (message !== null && (message.compareDocumentPosition(node) & message.DOCUMENT_POSITION_PRECEDING) === 0) break;
    words.push(node.nodeValue ?? '');
  }
  return words.join(' ');
}

const firstMessage = (panel: Element): Element | null => panel.querySelector(anyOf(at.prePlain));

/** Are there older messages which only the phone has? */
export function isOnPhone(main: Element): boolean {
  const panel = panelOf(main);
  if (findFirst(panel, at.phoneHistory) !== null) return true;
  return ON_THE_PHONE.test(wordsAbove(panel, firstMessage(panel)));
}

/** The notice of encryption stands above all messages, and nothing says that older ones are elsewhere. */
export function isBeginning(main: Element): boolean {
  const panel = panelOf(main);
  const notice = findFirst(panel, at.encryptionNotice)?.found;
  const first = firstMessage(panel);
  if (notice === undefined || lineOf(notice.closest('[role="row"]')) === '') return false;
  return (first === null || isBefore(notice, first)) && !isOnPhone(main);
}
