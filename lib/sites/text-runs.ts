import { isElement, walk } from './node-kind.ts';

/** One text node of a page, with its white space made plain. */
export type Run = {
  readonly text: string;
  readonly element: Element;
  /** The paragraph, cell or box it stands in. */
  readonly block: Element;
};

const NO_TEXT = /^(?:script|style|noscript|template|svg|textarea|select|iframe)$/;
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|code|data|em|font|i|label|mark|s|small|span|strong|sub|sup|time|u|var|del|ins|kbd)$/;
const HIDDEN = /(?:^|;)\s*display:\s*none/i;

const isLeftOut = (element: Element): boolean =>
  NO_TEXT.test(element.localName) || element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');

function blockOf(element: Element, root: Element): Element {
  let at = element;
  while (at !== root && INLINE.test(at.localName) && at.parentElement !== null) at = at.parentElement;
  return at;
}

/** All texts of a page or a part of it, in document order. */
export function textRuns(root: Element): Run[] {
  const runs: Run[] = [];
  walk(root, {
    text: (node) => {
      const text = node.data.replace(/\s+/g, ' ').trim();
      const element = node.parentNode;
      if (text !== '' && element !== null && isElement(element))
        runs.push({ text, element, block: blockOf(element, root) });
    },
    enter: (element) => !isLeftOut(element),
  });
  return runs;
}

/** Prices are split over elements ("$", "1", ".20"): these parts belong together without a space. */
const glue = (before: string, after: string): string =>
  /[\d.,$€£¥₵]$/.test(before) && /^[\d.,]/.test(after) ? '' : ' ';

export const joinRuns = (runs: readonly Run[]): string =>
  runs.reduce((text, run) => (text === '' ? run.text : text + glue(text, run.text) + run.text), '');
