import type { ConsoleEntry } from '../../domain/console.schema.ts';

/** The one message by which the journal in the page's world hands its port to the reader in ours. */
export const HAND_OVER = 'saidso:console-journal';
export const MOST_ENTRIES = 500;
export const LONGEST_TEXT = 2_000;

export type Level = ConsoleEntry['level'];
const LEVELS: readonly Level[] = ['error', 'warning', 'info', 'exception', 'rejection', 'resource'];

/** Lines cross between the worlds as text: nothing in them can be anything but a level and words. */
export type Line = { readonly level: Level; readonly text: string } | { readonly dropped: number };

export const writeLine = (line: Line): string =>
  'dropped' in line ? `dropped\n${line.dropped}` : `${line.level}\n${line.text}`;

/** Null for whatever a page made up. */
export function readLine(written: unknown): Line | null {
  if (typeof written !== 'string') return null;
  const border = written.indexOf('\n');
  const head = written.slice(0, border);
  const text = written.slice(border + 1);
  if (head === 'dropped') return /^\d{1,9}$/.test(text) ? { dropped: Number(text) } : null;
  const level = LEVELS.find((one) => one === head);
  return level === undefined ? null : { level, text };
}
