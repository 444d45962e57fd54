import { bodyOf, firstChildOf, outerElementOf, parentOf, rootElementOf, shadowRootOf } from '../node-access.ts';
import type { Scope } from '../scope.ts';
import type { ArchiveContext } from './archive-context.ts';
import { attributePieces } from './attributes.ts';
import { shellTag } from './element-tags.ts';
import { writeStyleSheets } from './style-sheets.ts';
import { SHADOW_CLOSE, SHADOW_OPEN, writeTree } from './write-tree.ts';

/** The elements from just below the body down to one, through the borders of shadow roots. */
function pathTo(element: Element, body: Element): readonly Element[] {
  const path: Element[] = [];
  for (let at = outerElementOf(element); at !== null && at !== body; at = outerElementOf(at)) path.unshift(at);
  return path;
}

function openShadow(shadow: ShadowRoot, context: ArchiveContext): void {
  context.put(SHADOW_OPEN);
  writeStyleSheets(shadow, context);
}

/** The open conversation alone; of what stands around it only bare elements, so that its styles still fit. */
function writeConversation(conversation: Element, body: Element, context: ArchiveContext): void {
  const closing: string[] = [];
  const around = [body, ...pathTo(conversation, body)];
  for (const [at, outer] of around.entries()) {
    if (outer !== body) {
      const tag = shellTag(outer);
      context.put(`<${tag}`, ...attributePieces(outer, context, true), '>');
      closing.unshift(`</${tag}>`);
    }
    const shadow = shadowRootOf(outer);
    if (shadow === null || parentOf(around[at + 1] ?? conversation) !== shadow) continue;
    openShadow(shadow, context);
    closing.unshift(SHADOW_CLOSE);
  }
  writeTree(conversation, context, 'alone');
  context.end(closing.join(''));
}

function writeWhole(body: Element, context: ArchiveContext): void {
  const shadow = shadowRootOf(body);
  if (shadow !== null) {
    openShadow(shadow, context);
    writeTree(firstChildOf(shadow), context, 'with-siblings');
    context.end(SHADOW_CLOSE);
  }
  writeTree(firstChildOf(body), context, 'with-siblings');
}

/** The body, as far as the scope allows. */
export function writeBody(context: ArchiveContext, scope: Scope): void {
  const root = rootElementOf(context.document);
  const body = bodyOf(context.document) ?? root;
  if (body === null) return;
  context.put('<body', ...attributePieces(body, context, scope.at !== 'page'), '>\n');
  if (scope.at === 'page' || (scope.at === 'conversation' && (scope.element === body || scope.element === root)))
    writeWhole(body, context);
  else if (scope.at === 'conversation') writeConversation(scope.element, body, context);
  context.end('</body>\n</html>\n');
}
