import type { ArtifactRow, CaptureRow } from '../db/store.ts';

/** A capture as numbered in a packet. */
export type Exhibit = {
  /** `E001`, in the order of time. */
  readonly number: string;
  /** Name of its folder, ASCII: `E001-chat`. */
  readonly folder: string;
  readonly row: CaptureRow;
  readonly artifacts: readonly ArtifactRow[];
};

/** Kind of page as a folder says it. */
export const kindOf = (row: CaptureRow): string => {
  const kind = row.record.reading?.kind ?? 'unknown';
  return kind === 'unknown' ? 'page' : kind;
};

export const inOrderOfTime = (captures: readonly CaptureRow[]): readonly CaptureRow[] =>
  captures.toSorted((a, b) => compare(a.capturedAt, b.capturedAt) || a.sequence - b.sequence);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Numbers the captures; one set of numbers for report, index, folders and packet.json. */
export function exhibitsOf(
  captures: readonly CaptureRow[],
  artifactsOf: ReadonlyMap<string, readonly ArtifactRow[]>,
): readonly Exhibit[] {
  return inOrderOfTime(captures).map((row, i) => {
    const number = `E${String(i + 1).padStart(3, '0')}`;
    return { number, folder: `${number}-${kindOf(row)}`, row, artifacts: artifactsOf.get(row.id) ?? [] };
  });
}

/** Place in the packet of one file of an exhibit, below `data/`. A name that could leave the folder is refused. */
export function exhibitPath(exhibit: Pick<Exhibit, 'folder'>, file: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(file)) throw new Error(`not a plain ASCII file name: ${file}`);
  return `exhibits/${exhibit.folder}/${file}`;
}
