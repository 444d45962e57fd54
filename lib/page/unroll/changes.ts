import { isConnected, isElement } from '../node-access.ts';
import { walkElements } from './walk.ts';

/** More than this is not looked at one by one: a look takes 3 µs in Chromium, 8 µs in Firefox (measured 2026-11). */
const MOST = 1_500;

export type Changes = {
  /** Elements that were added, or whose style may be another, since the last call; null: too many. */
  readonly take: () => ReadonlySet<Element> | null;
  readonly stop: () => void;
};

/** A class or an added element decides on the style of all that is inside; of what stands beside, too seldom to look there. */
function concerned(document: Document, roots: Iterable<Element>): ReadonlySet<Element> | null {
  const found = new Set<Element>();
  for (const root of roots) {
    if (!isConnected(root) || found.has(root)) continue;
    found.add(root);
    walkElements(document, root, {
      visit: (element) => {
        found.add(element);
        return found.size > MOST ? 'skip' : 'enter';
      },
      isOver: () => found.size > MOST,
    });
    if (found.size > MOST) return null;
  }
  return found;
}

/** Notes what changes in a page. Nothing comes to stand still on the screen without a change in the document. */
export function watchChanges(document: Document, shadowRoots: readonly ShadowRoot[]): Changes {
  const roots = new Set<Element>();
  const note = (records: readonly MutationRecord[]): void => {
    for (const { type, target, addedNodes } of records) {
      const nodes = type === 'childList' ? [...addedNodes] : [target];
      for (const node of nodes) if (isElement(node)) roots.add(node);
    }
  };
  const observer = new MutationObserver(note);
  for (const root of [document, ...shadowRoots])
    observer.observe(root, { subtree: true, childList: true, attributes: true });
  return {
    take: () => {
      note(observer.takeRecords());
      const found = concerned(document, roots);
      roots.clear();
      return found;
    },
    stop: () => observer.disconnect(),
  };
}
