import type { ArtifactRow, CaptureRow, Store, ThumbnailRow } from './store.ts';

/** The newest captures, newest first: an indexed walk that stops after `limit` rows, however many are stored. */
export const latestCaptures = (store: Store, limit: number, before?: string): Promise<CaptureRow[]> =>
  (before === undefined ? store.captures.orderBy('capturedAt') : store.captures.where('capturedAt').below(before))
    .reverse()
    .limit(limit)
    .toArray();

export const countCaptures = (store: Store): Promise<number> => store.captures.count();

export const captureById = async (store: Store, id: string): Promise<CaptureRow | null> =>
  (await store.captures.get(id)) ?? null;

/** The rows of these captures in the order asked for; deleted ones are left out. */
export const capturesById = async (store: Store, ids: readonly string[]): Promise<CaptureRow[]> =>
  (await store.captures.bulkGet([...ids])).filter((row) => row !== undefined);

/** What a capture holds, primary and derived, in the order of its paths. */
export const artifactsOf = (store: Store, captureId: string): Promise<ArtifactRow[]> =>
  store.artifacts.where({ captureId }).sortBy('path');

/** The stored bytes of one artifact; null when the capture was deleted. */
export const artifactBytes = async (store: Store, captureId: string, path: string): Promise<Blob | null> =>
  (await store.bytes.get([captureId, path]))?.blob ?? null;

export const thumbnailsOf = async (store: Store, ids: readonly string[]): Promise<ThumbnailRow[]> =>
  (await store.thumbnails.bulkGet([...ids])).filter((row) => row !== undefined);
