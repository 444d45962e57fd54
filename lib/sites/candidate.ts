/** One way to find a thing on a page, and the month in which it was last known to work there. */
export type Candidate = { readonly selector: string; readonly seen: `20${number}-${number}` };

/** Newest layout first. */
export type Candidates = readonly Candidate[];

export type Found<T> = { readonly found: T; readonly candidate: number };

/** Which candidate found each field; above 0 means that the page has drifted from the newest layout known. */
export type Trace = Record<string, number>;

/** Rows of one page can differ: the worst drift is the one to report. */
export const note = (trace: Trace, field: string, candidate: number): void => {
  trace[field] = Math.max(trace[field] ?? 0, candidate);
};

/** The first element that any candidate finds and `accept` takes. */
export function findFirst(
  root: ParentNode,
  candidates: Candidates,
  accept: (element: Element) => boolean = () => true,
): Found<Element> | null {
  for (const [candidate, { selector }] of candidates.entries()) {
    // Nearly always the first one is taken, and looking for it alone is many times faster than making a list.
    const first = root.querySelector(selector);
    if (first === null) continue;
    if (accept(first)) return { found: first, candidate };
    for (const found of root.querySelectorAll(selector)) if (accept(found)) return { found, candidate };
  }
  return null;
}

/** All elements of the first candidate that finds any. */
export function findAll(
  root: ParentNode,
  candidates: Candidates,
  accept: (element: Element) => boolean = () => true,
): Found<readonly Element[]> | null {
  for (const [candidate, { selector }] of candidates.entries()) {
    const found = Array.from(root.querySelectorAll(selector)).filter(accept);
    if (found.length > 0) return { found, candidate };
  }
  return null;
}

const joined = new WeakMap<Candidates, string>();

/** One selector for all candidates, where only the elements matter. */
export function anyOf(candidates: Candidates): string {
  const selector = joined.get(candidates) ?? candidates.map((one) => one.selector).join(',');
  joined.set(candidates, selector);
  return selector;
}
