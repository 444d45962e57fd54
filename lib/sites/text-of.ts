import { walk } from './node-kind.ts';

export type TextRule = {
  /** `as-written`: line ends in the text are the sender's (CSS `pre-wrap`). `flowed`: only blocks and <br> end a line. */
  readonly lines: 'as-written' | 'flowed';
  /** Leaves these elements out. */
  readonly skip?: (element: Element) => boolean;
};

const NO_TEXT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'textarea', 'select']);
const BLOCK =
  /^(?:address|article|blockquote|div|dd|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tr|ul)$/;

/** The character that a small picture stands for; empty for a real picture. */
function emojiOf(image: Element): string {
  const written = image.getAttribute('data-plain-text') ?? image.getAttribute('data-emoji');
  if (written !== null) return written;
  const alt = image.getAttribute('alt') ?? '';
  // Alibaba draws its smileys from files named so (seen 2026-07).
  const smiley = /smily[^/]*\/([^/.]+)/i.exec(image.getAttribute('src') ?? '')?.[1];
  if (smiley !== undefined) return alt || `:${smiley}:`;
  return image.classList.contains('emoji') || /^(?:\p{Extended_Pictographic}|\p{M}|\u200d)+$/u.test(alt) ? alt : '';
}

function tidy(text: string, rule: TextRule): string {
  const inner = rule.lines === 'flowed' ? text.replace(/[ \t\r\f]+/g, ' ') : text.replace(/\r\n?/g, '\n');
  return inner
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The words inside an element, without a look at the layout: `innerText` would make the browser lay out the page. */
export function textOf(root: Element, rule: TextRule): string {
  const flowed = rule.lines === 'flowed';
  let text = '';
  const edge = (element: Element): void => {
    if (flowed && text !== '' && !text.endsWith('\n') && BLOCK.test(element.localName)) text += '\n';
  };
  walk(root, {
    text: ({ data }) => {
      text += flowed ? data.replace(/\s+/g, ' ') : data;
    },
    enter: (element) => {
      edge(element);
      const name = element.localName;
      if (name === 'br') text += '\n';
      if (name === 'img') text += emojiOf(element);
      return !NO_TEXT.has(name) && rule.skip?.(element) !== true;
    },
    leave: edge,
  });
  return tidy(text, rule);
}

/** A short text on one line, such as a name or a label. */
export const lineOf = (element: Element | null | undefined): string =>
  element === null || element === undefined ? '' : textOf(element, { lines: 'flowed' }).replace(/\s+/g, ' ');
