export type Sureness = 'sure' | 'likely' | 'unsure';

/** From this confidence on; what is below all of them was hardly found at all. */
const FROM: readonly (readonly [number, Sureness])[] = [
  [0.9, 'sure'],
  [0.7, 'likely'],
];

/** How sure the reading is, in a word (`code.sureness.<word>`). */
export const surenessOf = (confidence: number): Sureness =>
  FROM.find(([least]) => confidence >= least)?.[1] ?? 'unsure';
