import type { RunningHash } from '../packet/hash.ts';

export type Measured = { readonly sha256: string; readonly bytes: number };

/** The same stream, with hash and length of all that went through. */
export function measured(
  source: ReadableStream<Uint8Array>,
  hash: RunningHash,
): { readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>; readonly finished: Promise<Measured> } {
  const { promise: finished, resolve, reject } = Promise.withResolvers<Measured>();
  // Whoever reads the stream hears of the same error; nobody has to wait here too.
  void Promise.allSettled([finished]);
  const reader = source.getReader();
  let bytes = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) {
          resolve({ sha256: hash.hex(), bytes });
          controller.close();
          return;
        }
        hash.add(value);
        bytes += value.length;
        // client-zip passes on what it was given: bytes of blobs and encoders, which never share memory.
        controller.enqueue(value as Uint8Array<ArrayBuffer>);
      } catch (error) {
        reject(error);
        controller.error(error);
      }
    },
    async cancel(reason) {
      reject(reason ?? new Error('cancelled'));
      // client-zip throws the reason into its generator, which throws it back: the one who cancelled knows it.
      await Promise.allSettled([reader.cancel(reason)]);
    },
  });
  return { stream, finished };
}
