import type { Omission } from '../domain/page-content.schema.ts';
import {
  firstChildOf,
  isElement,
  isText,
  localNameOf,
  nextSiblingOf,
  outerElementOf,
  shadowRootOf,
} from './node-access.ts';
import { plainText } from './plain-text.ts';

/** Characters of text kept of one page; the longest chats seen are well below. */
export const TEXT_BUDGET = 2_000_000;
/** The stack holds some thousand calls; no honest page nests shadow roots this deep. */
const DEEPEST = 400;

const NEVER_SHOWN: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'head',
  'textarea',
  'input',
]);
const INLINE = /^(?:inline|contents|ruby)/;
/** `innerText` lists every option of a drop-down and may show what was typed into a text area; it skips slots. */
const ISLANDS: ReadonlySet<string> = new Set(['select', 'textarea', 'slot']);

const selected = (select: Element): string =>
  select instanceof HTMLSelectElement ? Array.from(select.selectedOptions, (option) => option.text).join(' ') : '';

/** Elements that `innerText` gets wrong, those inside open shadow roots included. */
function islandsIn(root: Element): readonly Element[] {
  const islands: Element[] = [];
  const trees: ParentNode[] = [root];
  const look = (element: Element): void => {
    const shadow = shadowRootOf(element);
    if (shadow !== null) trees.push(shadow);
    if (shadow !== null || ISLANDS.has(localNameOf(element))) islands.push(element);
  };
  look(root);
  for (let tree = trees.pop(); tree !== undefined; tree = trees.pop())
    for (const one of tree.querySelectorAll('*')) look(one);
  return islands;
}

/** Everything on the way from an island up to the root has to be walked; the rest is the browser's own `innerText`. */
function pathsTo(islands: readonly Element[]): ReadonlySet<Element> {
  const paths = new Set<Element>();
  for (const island of islands)
    for (let at: Element | null = island; at !== null && !paths.has(at); at = outerElementOf(at)) paths.add(at);
  return paths;
}

/** What is drawn inside an element: its shadow root, and in a slot what was put there. */
function drawnChildren(element: Element): readonly Node[] {
  const shadow = shadowRootOf(element);
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  if (shadow === null && assigned.length > 0) return assigned;
  const children: Node[] = [];
  for (let at = firstChildOf(shadow ?? element); at !== null; at = nextSiblingOf(at)) children.push(at);
  return children;
}

type Walk = { readonly paths: ReadonlySet<Element>; readonly view: Window };

function textOfChildren(element: Element, walk: Walk, visible: boolean, depth: number): string {
  let text = '';
  for (const child of drawnChildren(element)) {
    if (isText(child)) text += visible ? child.data.replace(/\s+/g, ' ') : '';
    else if (isElement(child)) text += textOfElement(child, walk, depth + 1);
  }
  return text;
}

function textOfElement(element: Element, walk: Walk, depth: number): string {
  const name = localNameOf(element);
  if (NEVER_SHOWN.has(name)) return '';
  const { display, visibility } = walk.view.getComputedStyle(element);
  // `innerText` of an element that is not drawn is its whole source.
  if (display === 'none') return '';
  if (name === 'select') return selected(element);
  const walked = walk.paths.has(element) && depth < DEEPEST;
  // Elements of SVG and MathML have no `innerText`.
  const own = element instanceof HTMLElement ? element.innerText : undefined;
  const text = walked ? textOfChildren(element, walk, visibility !== 'hidden', depth) : (own ?? plainText(element));
  return INLINE.test(display) || text === '' ? text : `\n${text}\n`;
}

const tidy = (text: string): string =>
  text
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The text a person sees under this root. Values of form fields are not part of it. */
export function visibleText(
  root: HTMLElement,
  view: Window,
  budget = TEXT_BUDGET,
): { text: string; omissions: Omission[] } {
  const islands = islandsIn(root);
  const whole =
    islands.length > 0
      ? tidy(textOfElement(root, { paths: pathsTo(islands), view }, 0))
      : (root.innerText ?? plainText(root));
  if (whole.length <= budget) return { text: whole, omissions: [] };
  const text = whole.slice(0, budget).toWellFormed();
  return { text, omissions: [{ what: 'text', count: whole.length - budget, reason: 'over-budget' }] };
}
