import { joinRuns, type Run } from './text-runs.ts';

export type Labelled<T> = {
  readonly value: T;
  /** The value's text as the page writes it. */
  readonly written: string;
  /** The label with what stands in brackets behind it. */
  readonly label: string;
  /** Where the value stands. */
  readonly element: Element;
};

/** A value is looked for in this many texts behind its label. */
const REACH = 4;
const BEHIND_LABEL = /^\s*(?:\([^)]{0,60}\))?\s*[:：]?\s*/;

/**
 * The texts that can be the value of the label at `index`: the rest of its own text, else what follows, as whole boxes
 * first (a price in parts) and then text by text.
 */
function* valuesAt(runs: readonly Run[], index: number, rest: string, isLabel: (run: Run) => boolean) {
  const own = runs[index];
  if (own === undefined) return;
  if (rest !== '') yield { written: rest, element: own.element };
  const following: Run[] = [];
  for (const run of runs.slice(index + 1, index + 1 + REACH)) {
    if (isLabel(run)) break;
    // A colon or an amount in brackets of its own belongs to the label.
    if (/^[:：]$|^\([^)]*\)[:：]?$/.test(run.text) && following.length === 0) continue;
    following.push(run);
  }
  const [first] = following;
  if (first === undefined) return;
  yield { written: joinRuns(following.filter(({ block }) => block === first.block)), element: first.element };
  for (let count = 1; count <= following.length; count++) {
    yield { written: joinRuns(following.slice(0, count)), element: first.element };
  }
}

/**
 * Values behind a label, in document order. `label` is matched at the start of a text; what `parse` refuses is not a
 * value, so that a heading "Total" above a table finds nothing.
 */
export function findLabelled<T>(
  runs: readonly Run[],
  label: RegExp,
  parse: (written: string) => T | null,
  isLabel: (run: Run) => boolean = ({ text }) => label.test(text),
): Labelled<T>[] {
  return runs.flatMap((run, index) => {
    const head = label.exec(run.text);
    if (head === null || head.index !== 0) return [];
    const behind = run.text.slice(head[0].length);
    // "Totally" is not "Total".
    if (/^[\p{L}\p{N}]/u.test(behind)) return [];
    const gap = BEHIND_LABEL.exec(behind)?.[0] ?? '';
    const others = (other: Run): boolean => other !== run && isLabel(other);
    for (const { written, element } of valuesAt(runs, index, behind.slice(gap.length), others)) {
      const value = parse(written);
      if (value !== null) return [{ value, written, label: (head[0] + gap).trim(), element }];
    }
    return [];
  });
}
