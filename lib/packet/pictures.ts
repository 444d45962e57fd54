import type { ArtifactRow, CaptureRow } from '../db/store.ts';
import { inOrderOfTime, kindOf } from './exhibit.ts';

/** A picture of a deal under the name it is saved by. */
export type NamedPicture = { readonly name: string; readonly captureId: string; readonly path: string };

const ENDINGS: Readonly<Record<string, string>> = { 'image/png': 'png', 'image/jpeg': 'jpg', 'image/webp': 'webp' };

/** The photographed pictures, each as its copy where there is one: stamped, or the strips of a page joined (URL and time are on it). */
function chosen(artifacts: readonly ArtifactRow[]): readonly ArtifactRow[] {
  const pictures = artifacts.filter(({ mediaType, method }) => mediaType in ENDINGS && method !== 'redrawn');
  const copied = new Set(pictures.flatMap(({ derivedFrom }) => derivedFrom?.path ?? []));
  const isJoined = pictures.some(({ method }) => method === 'joined');
  const isStrip = ({ method }: ArtifactRow): boolean => method === 'page-rect' || method === 'scroll-tiles';
  return pictures
    .filter((picture) => !copied.has(picture.path) && !(isJoined && isStrip(picture)))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** For desks that take no zip: `01-chat-20260603T023000Z.png`, numbered in the order of time, ASCII. */
export function namedPictures(
  captures: readonly CaptureRow[],
  artifactsOf: ReadonlyMap<string, readonly ArtifactRow[]>,
): readonly NamedPicture[] {
  const all = inOrderOfTime(captures).flatMap((row) =>
    chosen(artifactsOf.get(row.id) ?? []).map((artifact) => ({ row, artifact })),
  );
  const digits = Math.max(2, String(all.length).length);
  return all.map(({ row, artifact }, i) => {
    const number = String(i + 1).padStart(digits, '0');
    const utc = `${row.capturedAt.slice(0, 19).replace(/[-:]/g, '')}Z`;
    const name = `${number}-${kindOf(row)}-${utc}.${ENDINGS[artifact.mediaType]}`;
    return { name, captureId: row.id, path: artifact.path };
  });
}
