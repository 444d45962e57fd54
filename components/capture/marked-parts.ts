export type Span = { readonly start: number; readonly end: number };
export type Part = { readonly text: string; readonly marked: boolean; readonly at: number };

/** A text cut at the spans, in order; spans that overlap an earlier one give way. */
export function markedParts(text: string, spans: readonly Span[]): readonly Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    parts.push(
      { text: text.slice(at, start), marked: false, at },
      { text: text.slice(start, end), marked: true, at: start },
    );
    at = end;
  }
  return [...parts, { text: text.slice(at), marked: false, at }].filter((part) => part.text !== '');
}
