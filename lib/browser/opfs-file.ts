import { type Failure, failure, type Result, success } from '../domain/failure.ts';

const FOLDER = 'packets';
/** Milliseconds. */
const KEPT_FOR = 3_600_000;

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

const asFailure = (error: unknown): Failure | null => {
  if (isFull(error)) return failure('storage-full');
  return isAbort(error) ? failure('cancelled') : null;
};

const folder = async (): Promise<FileSystemDirectoryHandle> =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });

/**
 * Streams bytes into a file of the browser's private file system, so that a packet never stands in memory. A failed one
 * leaves no half file behind.
 */
export async function streamToFile(
  name: string,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  signal: AbortSignal,
): Promise<Result<File>> {
  const parent = await folder();
  const handle = await parent.getFileHandle(name, { create: true });
  try {
    // `pipeTo` closes the file at the end, and aborts it (nothing is written) when the stream fails or the signal comes.
    await stream.pipeTo(await handle.createWritable(), { signal });
    return success(await handle.getFile());
  } catch (error) {
    await parent.removeEntry(name);
    const expected = asFailure(error);
    if (expected === null) throw error;
    return expected;
  }
}

/** Takes away packets of earlier visits, which stand in the downloads folder by now. One that another tab may be writing stays. */
export async function clearOldFiles(now: number): Promise<void> {
  const parent = await folder();
  for await (const [name, handle] of parent.entries()) {
    if (handle.kind === 'file' && now - (await handle.getFile()).lastModified > KEPT_FOR)
      await parent.removeEntry(name);
  }
}
