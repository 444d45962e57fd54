import type { Artifact } from '../domain/capture.schema.ts';
import { failure, type Result, success } from '../domain/failure.ts';
import type { Kit } from './kit.ts';

export type NewArtifact = Pick<Artifact, 'path' | 'mediaType' | 'method'> &
  Partial<Pick<Artifact, 'role' | 'derivedFrom'>> & { readonly body: Blob };

/** Both browsers name it so; Dexie wraps it and keeps the name inside. */
export const isStorageFull = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === 'QuotaExceededError' ||
    /quota/i.test(error.message) ||
    ('inner' in error && error.inner !== error && isStorageFull(error.inner)));

/** The description of an artifact, with the hash of its bytes. */
export async function describeArtifact(
  { world }: Pick<Kit, 'world'>,
  { body, role = 'primary', derivedFrom = null, ...rest }: NewArtifact,
): Promise<Artifact> {
  const bytes = new Uint8Array(await body.arrayBuffer());
  return { ...rest, role, derivedFrom, bytes: bytes.length, sha256: await world.digest(bytes) };
}

/** Hashes the bytes once and stores them with their description; fails with `storage-full`, throws on anything else. */
export async function keepArtifact(
  { store, world }: Kit,
  captureId: string,
  isNew: NewArtifact,
): Promise<Result<Artifact>> {
  const artifact = await describeArtifact({ world }, isNew);
  try {
    await store.transaction('rw', [store.artifacts, store.bytes], async () => {
      await store.artifacts.add({ ...artifact, captureId });
      await store.bytes.add({ captureId, path: artifact.path, blob: isNew.body });
    });
    return success(artifact);
  } catch (error) {
    if (isStorageFull(error)) return failure('storage-full');
    throw error;
  }
}
