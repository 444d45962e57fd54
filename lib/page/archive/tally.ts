import type { Omission } from '../../domain/page-content.schema.ts';

export type Tally = {
  readonly add: (what: Omission['what'], reason: Omission['reason'], count?: number) => void;
  readonly list: () => Omission[];
};

/** Sums up what is left out, by kind and reason. */
export function createTally(first: readonly Omission[] = []): Tally {
  const sums = new Map<string, Omission>();
  const add: Tally['add'] = (what, reason, count = 1) => {
    const name = `${what} ${reason}`;
    sums.set(name, { what, reason, count: (sums.get(name)?.count ?? 0) + count });
  };
  for (const { what, reason, count } of first) add(what, reason, count);
  return { add, list: () => [...sums.values()] };
}
