import { isShown } from './shown.ts';
import { joinRuns, type Run } from './text-runs.ts';

export type Labelled<T> = {
  readonly value: T;
  /** The value's text as the page writes it. */
  readonly written: string;
  /** The label, with a code or a bracket that stands behind it. */
  readonly label: string;
  /** Where the value stands. */
  readonly element: Element;
};

/** A value is looked for in this many texts behind its label. */
const REACH = 4;
/** What can stand between a label and its value, in one text with the label: brackets, a colon, a code. */
const GAP = /^\s*(?:\([^)]{0,60}\))?\s*[:：]?\s*/;
const ADDITION = /^(?:\([^)]{0,60}\)|[A-Z0-9][A-Z0-9_-]{2,29})?[:：]?$/;

type Candidate = { readonly written: string; readonly element: Element };

/** What follows a label, as whole boxes first (a price in parts) and then text by text. */
function following(runs: readonly Run[], isLabel: (run: Run) => boolean): Candidate[] {
  const end = runs.findIndex(isLabel);
  const near = (end < 0 ? runs : runs.slice(0, end)).slice(0, REACH);
  const skipped = near.findIndex(({ text }) => !ADDITION.test(text));
  const [first, ...rest] = skipped < 0 ? near : near.slice(skipped);
  if (first === undefined) return [];
  const all = [first, ...rest];
  const box = all.filter(({ block }) => block === first.block);
  return [box, ...all.map((_, i) => all.slice(0, i + 1))].map((part) => ({
    written: joinRuns(part),
    element: first.element,
  }));
}

type Search<T> = {
  readonly label: RegExp;
  readonly parse: (written: string) => T | null;
  readonly isLabel: (run: Run) => boolean;
};

/** The value of the label at the start of `run`, which stands before `after`; null when there is none. */
function valueAt<T>(run: Run, after: readonly Run[], { label, parse, isLabel }: Search<T>): Labelled<T> | null {
  const head = label.exec(run.text)?.[0];
  if (head === undefined) return null;
  const behind = run.text.slice(head.length);
  // "Totally" is not "Total".
  if (/^[\p{L}\p{N}]/u.test(behind)) return null;
  const gap = GAP.exec(behind)?.[0] ?? '';
  const rest = behind.slice(gap.length);
  const own = rest === '' ? null : parse(rest);
  if (own !== null) return { value: own, written: rest, label: (head + gap).trim(), element: run.element };
  if (!ADDITION.test(rest)) return null;
  for (const { written, element } of following(after, isLabel)) {
    const value = parse(written);
    if (value !== null) return { value, written, label: run.text, element };
  }
  return null;
}

/**
 * Values behind a label, in document order, as far as they are shown. `label` is matched at the start of a text; what
 * `parse` refuses is not a value, so that a heading "Total" above a table finds nothing.
 */
export function findLabelled<T>(
  runs: readonly Run[],
  label: RegExp,
  parse: (written: string) => T | null,
  isLabel: (run: Run) => boolean = ({ text }) => label.test(text),
): Labelled<T>[] {
  const search = { label, parse, isLabel };
  return runs
    .map((run, index) => valueAt(run, runs.slice(index + 1, index + 1 + 2 * REACH), search))
    .filter((found) => found !== null)
    .filter(({ element }) => isShown(element));
}
