import type { ArtifactRow, CaptureRow } from '../db/store.ts';
import type { Tile } from '../domain/capture.schema.ts';
import { failure, type Result, success } from '../domain/failure.ts';
import { keepDerived } from './derive.ts';
import type { NewArtifact } from './keep-artifact.ts';
import type { Kit } from './kit.ts';
import type { PixelsPort } from './ports.ts';
import { HIGHEST } from './whole-page/shooter.ts';

type Part = Pick<Tile, 'path' | 'rect' | 'height' | 'of'>;

/** Strips of a page that follow each other without a gap go into one picture, as far as it may be high. */
const fits = (group: readonly Part[], next: Part): boolean => {
  const last = group.at(-1);
  if (last === undefined || last.of !== 'page' || next.of !== 'page') return false;
  const follows = Math.abs(last.rect.y + last.rect.height - next.rect.y) <= 1;
  return follows && group.reduce((sum, { height }) => sum + height, next.height) <= HIGHEST;
};

export function groupsOf(parts: readonly Part[]): readonly (readonly Part[])[] {
  const groups: Part[][] = [];
  for (const part of parts) {
    const last = groups.at(-1);
    if (last !== undefined && fits(last, part)) last.push(part);
    else groups.push([part]);
  }
  return groups;
}

/** What the record describes; a capture that was rescued can have pictures that no tile describes. */
function partsOf({ record }: CaptureRow, artifacts: readonly ArtifactRow[]): readonly Part[] {
  if (record.tiles.length > 0) return record.tiles;
  const pictures = artifacts.filter(({ role, mediaType }) => role === 'primary' && mediaType === 'image/png');
  return pictures.map(({ path }) => ({ path, rect: { x: 0, y: 0, width: 0, height: 0 }, height: 0, of: 'window' }));
}

const linesOf = ({ record, sha256 }: CaptureRow, part: string): readonly string[] => {
  const { utc, zone } = record.when.pictured ?? record.when.started;
  return [
    record.where.final,
    `${utc} (device clock, ${zone})`,
    `${record.id}  ${sha256}`,
    ...(part === '' ? [] : [part]),
  ];
};

const PRINTED = 'URL, time, id and record hash printed below the picture';

type Copy = Pick<NewArtifact, 'path' | 'method' | 'derivedFrom'>;

function copyOf(group: readonly Part[], joined: number): Copy {
  const [first] = group;
  const path = first?.path ?? '';
  if (group.length === 1)
    return { path: `stamped-${path}`, method: 'stamped', derivedFrom: { path, transform: PRINTED } };
  const transform = `${path} to ${group.at(-1)?.path} one under the other; ${PRINTED}`;
  return { path: `joined-${String(joined).padStart(3, '0')}.png`, method: 'joined', derivedFrom: { path, transform } };
}

async function print(kit: Kit, row: CaptureRow, group: readonly Part[], copy: Copy, part: string, pixels: PixelsPort) {
  const { store } = kit;
  if (await store.artifacts.get([row.id, copy.path])) return true;
  const stored = await Promise.all(group.map(({ path }) => store.bytes.get([row.id, path])));
  const pngs = stored.flatMap((one) => (one === undefined ? [] : [one.blob]));
  if (pngs.length < group.length) return false;
  const body = await pixels.stamp(pngs, linesOf(row, part));
  await keepDerived(kit, row.id, { ...copy, mediaType: 'image/png', body });
  return true;
}

/**
 * Copies of a capture's pictures with URL and time printed below, the strips of a page joined. Made once; asked again,
 * it gives the same files. Fails with `not-found`.
 */
export async function printPictures(
  kit: Kit,
  captureId: string,
  pixels: PixelsPort,
): Promise<Result<{ readonly paths: string[] }>> {
  const { store } = kit;
  const [row, artifacts] = await Promise.all([
    store.captures.get(captureId),
    store.artifacts.where({ captureId }).sortBy('path'),
  ]);
  if (row === undefined) return failure('not-found');
  const groups = groupsOf(partsOf(row, artifacts));
  const paths: string[] = [];
  let joined = 0;
  for (const [at, group] of groups.entries()) {
    if (group.length > 1) joined += 1;
    const copy = copyOf(group, joined);
    const part = groups.length > 1 ? `${at + 1}/${groups.length}` : '';
    if (!(await print(kit, row, group, copy, part, pixels))) return failure('not-found');
    paths.push(copy.path);
  }
  return paths.length > 0 ? success({ paths }) : failure('not-found');
}
