import { withMarks } from '../../words/marks.ts';

/** Markup that was made here. Nothing read from a page can be one, because it comes as data. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Shown = Html | string | number | null | readonly Shown[];

/** Markup with every filled-in text escaped; the only way to make `Html`. Attributes must stand in double quotes. */
export const html = (parts: TemplateStringsArray, ...values: readonly Shown[]): Html =>
  new Html(parts.map((part, i) => (i === 0 ? part : rendered(values[i - 1] ?? null) + part)).join(''));

function rendered(value: Shown): string {
  if (value === null) return '';
  if (value instanceof Html) return value.text;
  if (typeof value === 'object') return value.map(rendered).join('');
  return escaped(String(value));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

/** A text that somebody else wrote: its direction kept apart, its unseen characters shown as marks. */
export const foreign = (text: string): Html => html`<bdi dir="auto">${withMarks(text)}</bdi>`;

/** Our own Latin text (a time, a path, a hash), whose parts must keep their order on a page written from right to left. */
export const latin = (text: string): Html => html`<bdi dir="ltr">${withMarks(text)}</bdi>`;

/** Somebody else's text with some stretches marked. `spans` count UTF-16 units, do not overlap and stand in order. */
export function marked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): Html {
  const pieces: Shown[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at || end > text.length) continue;
    pieces.push(withMarks(text.slice(at, start)), html`<mark>${withMarks(text.slice(start, end))}</mark>`);
    at = end;
  }
  return html`<bdi dir="auto">${pieces}${withMarks(text.slice(at))}</bdi>`;
}
