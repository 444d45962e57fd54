import { BagFault } from './bag-fault.ts';
import type { NewHash } from './hash.ts';

type Bytes = Uint8Array | AsyncIterable<Uint8Array>;

/** A file on its way into the bag. */
export type BagFile = {
  /** Path inside the bag; payload stands below `data/`. */
  readonly path: string;
  readonly bytes: Bytes;
  /** The hash taken when these bytes were first stored; null for what is made at export. */
  readonly sha256: string | null;
};

/** A file leaving the bag. `bytes` must be read to its end before the next file is asked for. */
export type BagEntry = { readonly path: string; readonly bytes: AsyncIterable<Uint8Array> };

export type BagContents = {
  readonly payload: AsyncIterable<BagFile> | Iterable<BagFile>;
  /** Labels and values of bag-info.txt, Payload-Oxum apart. */
  readonly info: readonly (readonly [label: string, value: string])[];
  /** Files outside the payload, such as `proof/VERIFY.txt`; signatures and time stamps over the manifest belong here too. */
  readonly tags: (manifest: string) => readonly BagFile[];
  readonly newHash: NewHash;
};

const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/**
 * A BagIt 1.0 bag (RFC 8493), file by file: payload first, then its manifest, the tag files and their manifest. Manifest
 * lines hold the hash of the bytes that really went out. Throws `BagFault` when they differ from the stored hash.
 */
export async function* bag({ payload, info, tags, newHash }: BagContents): AsyncGenerator<BagEntry> {
  const data = ledger(newHash);
  for await (const file of payload) {
    if (!file.path.startsWith('data/')) throw new Error(`payload outside data/: ${file.path}`);
    yield data.enter(file);
  }
  const manifest = data.manifest();

  const outside = ledger(newHash);
  for (const file of [
    made('bagit.txt', DECLARATION),
    made('bag-info.txt', infoText([...info, ['Payload-Oxum', data.oxum()]])),
    made('manifest-sha256.txt', manifest),
    ...tags(manifest),
  ])
    yield outside.enter(file);
  yield ledger(newHash).enter(made('tagmanifest-sha256.txt', outside.manifest()));
}

/** A text file that is made at export. */
export const made = (path: string, text: string): BagFile => ({
  path,
  bytes: new TextEncoder().encode(text),
  sha256: null,
});

/** Keeps count and hash of every file that passes. */
function ledger(newHash: NewHash) {
  const lines: string[] = [];
  let total = 0;
  let open: string | null = null;

  async function* counted({ path, bytes, sha256 }: BagFile): AsyncGenerator<Uint8Array> {
    const hash = newHash();
    for await (const part of bytes instanceof Uint8Array ? [bytes] : bytes) {
      hash.add(part);
      total += part.length;
      yield part;
    }
    const found = hash.hex();
    if (sha256 !== null && sha256 !== found) throw new BagFault(path, 'changed');
    lines.push(`${found}  ${path}\n`);
    open = null;
  }

  const closed = (): void => {
    if (open !== null) throw new Error(`not read to its end: ${open}`);
  };
  return {
    enter(file: BagFile): BagEntry {
      closed();
      open = file.path;
      return { path: file.path, bytes: counted(file) };
    },
    manifest(): string {
      closed();
      return lines.join('');
    },
    /** Octets and streams: a reader sees a short copy before it hashes anything. */
    oxum: () => `${total}.${lines.length}`,
  };
}

const infoText = (info: readonly (readonly [string, string])[]): string =>
  info.map(([label, value]) => `${label}: ${value.replace(/\s+/g, ' ').trim()}\n`).join('');
