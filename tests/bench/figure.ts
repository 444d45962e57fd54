import type { BrowserName } from '../support/browser.ts';

/** One measured line of the promise: holds while `value` is at most `limit`. */
export type Figure = {
  readonly name: string;
  readonly browser: BrowserName | 'node';
  readonly value: number;
  readonly limit: number;
  readonly unit: 'times' | 'kB' | 'MB' | 'ms' | 'scripts';
  /** What the value was made of, for the reader: medians in ms and the like. */
  readonly parts: Readonly<Record<string, number>>;
};

export const holds = ({ value, limit }: Figure): boolean => value <= limit;

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  if (upper === undefined || lower === undefined) throw new Error('no values, no median');
  return (upper + lower) / 2;
}

export const rounded = (value: number): number => Math.round(value * 100) / 100;
