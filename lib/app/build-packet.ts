import { makeZip } from 'client-zip';
import { verifyChain } from '../custody/chain.ts';
import type { Digest } from '../custody/digest.ts';
import type { ArtifactRow, CaptureRow } from '../db/store.ts';
import { captureRecordSchema } from '../domain/capture.schema.ts';
import type { Assessment } from '../domain/checklist/checklist.schema.ts';
import type { Deal } from '../domain/deal.schema.ts';
import { failure, type Result, success } from '../domain/failure.ts';
import type { Findings } from '../domain/findings.schema.ts';
import type { DeviceTime } from '../domain/time.schema.ts';
import type { BagEntry } from '../packet/bag.ts';
import type { Case } from '../packet/case.ts';
import { exhibitsOf } from '../packet/exhibit.ts';
import type { NewHash } from '../packet/hash.ts';
import { packetBag } from '../packet/packet-bag.ts';
import { packetName } from '../packet/packet-name.ts';
import type { Language } from '../words/languages.ts';
import type { Speak } from '../words/words.ts';
import { type Measured, measured } from './measured-stream.ts';
import { newSha256 } from './sha256.ts';

/** What a packet is built from; the ports read the store. */
export type PacketSource = {
  readonly deal: Deal;
  readonly assessment: Assessment;
  readonly captures: readonly CaptureRow[];
  readonly findings: readonly Findings[];
  readonly artifacts: (captureId: string) => Promise<readonly ArtifactRow[]>;
  readonly bytes: (captureId: string, path: string) => Promise<Blob>;
  /** The whole custody log in order, without line ends. Read twice: once to check it, once to write it. */
  readonly custodyLines: () => AsyncIterable<string>;
  readonly speak: Speak;
  readonly language: Language;
  readonly now: DeviceTime;
  readonly saidso: { readonly version: string; readonly build: string };
  readonly digest: Digest;
  /** Files written so far, of how many. */
  readonly progress?: (done: number, total: number) => void;
  /** Replaces the incremental SHA-256 in tests. */
  readonly newHash?: NewHash;
};

export type BuiltPacket = {
  /** Name without `.zip`; also the folder inside. */
  readonly name: string;
  /** The zip. Errors with `BagFault` when a stored file is not what it was; nothing may be made of such a stream. */
  readonly stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Of the whole zip, when the stream has been read to its end; rejects with what the stream errs with. */
  readonly finished: Promise<Measured>;
};

/** Builds the packet of a deal as a stream: one file at a time, never the whole in memory. Fails with `no-captures`, `export-failed`. */
export async function buildPacket(given: PacketSource): Promise<Result<BuiltPacket>> {
  if (given.captures.length === 0) return failure('no-captures');
  const captures = given.captures.map(asSealed).filter((row) => row !== null);
  if (captures.length < given.captures.length) return failure('export-failed');
  const source = { ...given, captures };
  const newHash = source.newHash ?? newSha256;
  const told = await caseOf(source);
  // Report, packet.json, index, log; declaration, info, two manifests, VERIFY.txt; and the files of the exhibits.
  const total = 9 + told.exhibits.reduce((files, { artifacts }) => files + 1 + artifacts.length, 0);
  const entries = packetBag({ ...source, told, newHash });
  const zip = makeZip(zipEntries(entries, told.name, source, total), { buffersAreUTF8: true });
  return success({ name: told.name, ...measured(zip, newHash()) });
}

/** The report tells what the sealed text says, whatever stands beside it in the row; null when that is no record. */
function asSealed(row: CaptureRow): CaptureRow | null {
  const { data } = captureRecordSchema.safeParse(parsed(row.recordText));
  return data === undefined ? null : { ...row, record: data };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function caseOf(source: PacketSource): Promise<Case> {
  const { deal, assessment, captures, findings, now, saidso, digest } = source;
  const artifacts = await Promise.all(
    captures.map(async ({ id }) => [id, (await source.artifacts(id)).toSorted(byPath)] as const),
  );
  return {
    name: packetName(deal, now.utc),
    deal,
    assessment,
    exhibits: exhibitsOf(captures, new Map(artifacts)),
    findings: new Map(findings.map((one) => [one.captureId, one])),
    custody: await verifyChain(source.custodyLines(), digest),
    made: now,
    saidso,
  };
}

const byPath = (a: ArtifactRow, b: ArtifactRow): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

async function* zipEntries(
  entries: AsyncIterable<BagEntry>,
  name: string,
  { now, progress }: PacketSource,
  total: number,
) {
  let done = 0;
  for await (const { path, bytes } of entries) {
    yield { name: `${name}/${path}`, input: bytes, lastModified: new Date(now.utc) };
    done += 1;
    progress?.(done, total);
  }
}
