/** A place in a list that survives a change of the rows above it. */
export type Anchor = {
  readonly index: number;
  /** How much of that row lies above the upper edge of the view, px. */
  readonly hidden: number;
};

export type RowHeights = {
  readonly measured: (key: string, height: number) => void;
  readonly of: (key: string) => number;
  readonly sum: (keys: readonly string[]) => number;
  /** The row that stands `distance` px below the upper edge of the first one. */
  readonly anchor: (keys: readonly string[], distance: number) => Anchor;
};

/** Heights of the rows of a virtualised list: guessed until measured, like the real sites do. */
export function rowHeights(guess: number): RowHeights {
  const known = new Map<string, number>();
  const of = (key: string): number => known.get(key) ?? guess;
  return {
    measured: (key, height) => {
      if (height > 0) known.set(key, height);
    },
    of,
    sum: (keys) => keys.reduce((height, key) => height + of(key), 0),
    anchor: (keys, distance) => {
      let top = 0;
      for (const [index, key] of keys.entries()) {
        if (top + of(key) > distance) return { index, hidden: distance - top };
        top += of(key);
      }
      return { index: Math.max(0, keys.length - 1), hidden: 0 };
    },
  };
}
