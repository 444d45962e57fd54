import type { ArtifactRow, CaptureRow } from '../db/store.ts';
import { failure, type Result, success } from '../domain/failure.ts';
import { namedPictures } from '../packet/pictures.ts';

export type PicturesSource = {
  readonly captures: readonly CaptureRow[];
  readonly artifacts: (captureId: string) => Promise<readonly ArtifactRow[]>;
  readonly bytes: (captureId: string, path: string) => Promise<Blob>;
};

export type PictureFile = { readonly name: string; readonly blob: Blob };

/** "Save the pictures of this deal": numbered copies, stamped where a stamped copy exists. Fails with `no-captures`. */
export async function picturesOf(source: PicturesSource): Promise<Result<readonly PictureFile[]>> {
  const { captures, artifacts, bytes } = source;
  if (captures.length === 0) return failure('no-captures');
  const known = new Map(await Promise.all(captures.map(async ({ id }) => [id, await artifacts(id)] as const)));
  const named = namedPictures(captures, known);
  return success(
    await Promise.all(named.map(async ({ name, captureId, path }) => ({ name, blob: await bytes(captureId, path) }))),
  );
}
