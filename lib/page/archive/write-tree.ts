import { firstChildOf, isElement, isText, localNameOf, nextSiblingOf, shadowRootOf } from '../node-access.ts';
import type { ArchiveContext } from './archive-context.ts';
import { tagsOf } from './element-tags.ts';
import { escapeText } from './escape.ts';
import { writeStyleSheets } from './style-sheets.ts';

/** How often the clock is looked at. */
const CLOCK_EVERY = 256;
/** Share of the time that the walk may take; the rest is for fetching pictures. */
const WALK_SHARE = 0.6;

/** One open element: the children still to come, and its end tag. */
type Level = { next: Node | null; readonly close: string };

export const SHADOW_OPEN = '<template shadowrootmode="open">';
export const SHADOW_CLOSE = '</template>';

type Limit = { nodes: number; reached: 'nodes' | 'bytes' | 'time' | null };

function limitReached(limit: Limit, { budget, elapsed }: ArchiveContext): boolean {
  limit.nodes += 1;
  if (limit.nodes > budget.nodes) limit.reached ??= 'nodes';
  else if (limit.nodes % CLOCK_EVERY === 0 && elapsed() > budget.time * WALK_SHARE) limit.reached ??= 'time';
  return limit.reached !== null;
}

function outOfBytes(limit: Limit, { tally }: ArchiveContext): void {
  limit.reached = 'bytes';
  tally.add('bytes', 'over-budget');
}

/** Asking costs; closed roots are put into custom elements and into empty boxes. */
const mayHideShadow = (element: Element): boolean =>
  localNameOf(element).includes('-') || (localNameOf(element) === 'div' && firstChildOf(element) === null);

/** An element's shadow root comes first among its children, as the parser wants it. */
function enter(element: Element, context: ArchiveContext, levels: Level[], limit: Limit): void {
  const tags = tagsOf(element, context);
  if (tags.at === 'left-out') return;
  if (!context.put(...tags.open)) {
    outOfBytes(limit, context);
    return;
  }
  if (tags.inside !== null) {
    context.end(tags.inside + tags.close);
    return;
  }
  levels.push({ next: firstChildOf(element), close: tags.close });
  const shadow = shadowRootOf(element);
  if (shadow !== null) {
    context.put(SHADOW_OPEN);
    writeStyleSheets(shadow, context);
    levels.push({ next: firstChildOf(shadow), close: SHADOW_CLOSE });
  } else if (mayHideShadow(element) && context.anyShadowRoot(element) !== null)
    context.tally.add('closed-shadow-root', 'unreachable');
}

/**
 * Writes a node and what is below it. Without recursion: a page can nest deeper than the stack reaches. Over a budget
 * it leaves out the rest, subtree by subtree, and counts them.
 */
export function writeTree(first: Node | null, context: ArchiveContext, extent: 'alone' | 'with-siblings'): void {
  const limit: Limit = { nodes: 0, reached: null };
  const levels: Level[] = [{ next: first, close: '' }];
  for (let level = levels.at(-1); level !== undefined; level = levels.at(-1)) {
    const node: Node | null = level.next;
    if (node === null) {
      context.end(level.close);
      levels.pop();
      continue;
    }
    level.next = extent === 'alone' && levels.length === 1 ? null : nextSiblingOf(node);
    if (limit.reached !== null || limitReached(limit, context))
      context.tally.add(limit.reached ?? 'nodes', 'over-budget');
    else if (isElement(node)) enter(node, context, levels, limit);
    else if (isText(node) && !context.put(escapeText(node.data))) outOfBytes(limit, context);
  }
}
