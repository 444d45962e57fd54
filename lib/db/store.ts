import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Artifact, CaptureRecord } from '../domain/capture.schema.ts';
import type { Assessment } from '../domain/checklist/checklist.schema.ts';
import type { Deal } from '../domain/deal.schema.ts';
import type { Findings, Verdict } from '../domain/findings.schema.ts';
import type { Slot } from '../domain/harvest.schema.ts';
import type { Job } from '../domain/job.schema.ts';

/** One sealed capture. `recordText` is the exact text of `capture.json`; `record` is the same, parsed. */
export type CaptureRow = {
  readonly id: string;
  readonly sequence: number;
  /** When the click came, ISO 8601 UTC, device clock. */
  readonly capturedAt: string;
  readonly recordText: string;
  /** SHA-256 of the UTF-8 bytes of `recordText`, hex. */
  readonly sha256: string;
  readonly record: CaptureRecord;
  /** Messages, codes found: counts for lists, so that these need no artifact. */
  readonly messages: number;
  readonly codes: number;
};

/** One stored artifact; its bytes stand in their own table so that lists stay light. */
export type ArtifactRow = Artifact & { readonly captureId: string };
export type BytesRow = { readonly captureId: string; readonly path: string; readonly blob: Blob };
/** One stretch of a conversation as it was read, until the capture is sealed: what a kill leaves behind. */
export type PartRow = { readonly captureId: string; readonly n: number; readonly slots: readonly Slot[] };
/** Salts of the message commitments, hex, in the order of messages.json. They never leave this store. */
export type SaltsRow = { readonly captureId: string; readonly salts: readonly string[] };
export type ThumbnailRow = { readonly captureId: string; readonly blob: Blob };
/** One line of the custody log: its exact text without the line end. */
export type CustodyRow = { readonly n: number; readonly line: string; readonly sha256: string };
/** The deal a capture belongs to now; the history stands in the custody log. */
export type AssignmentRow = { readonly captureId: string; readonly dealId: string; readonly at: string };
/** Names by which a capture looks for its deal, kept for asking the person. */
export type CaptureKeysRow = { readonly captureId: string; readonly keys: readonly string[] };
export type MetaRow =
  | { readonly key: 'current-deal'; readonly dealId: string }
  /** The last sealed record: the next one names its hash, also when it was deleted since. */
  | { readonly key: 'series'; readonly sequence: number; readonly sha256: string }
  | { readonly key: 'last-export'; readonly at: string }
  /** The version of lib/detect that has read every capture. */
  | { readonly key: 'detector'; readonly version: number }
  | { readonly key: 'chain'; readonly state: 'sound' | 'broken'; readonly line: number | null; readonly at: string };

/** Everything Saidso keeps. Only the background writes evidence; extension pages read. */
export class Store extends Dexie {
  declare jobs: EntityTable<Job, 'id'>;
  declare captures: EntityTable<CaptureRow, 'id'>;
  declare artifacts: Table<ArtifactRow, [string, string]>;
  declare bytes: Table<BytesRow, [string, string]>;
  declare parts: Table<PartRow, [string, number]>;
  declare salts: EntityTable<SaltsRow, 'captureId'>;
  declare thumbnails: EntityTable<ThumbnailRow, 'captureId'>;
  declare findings: EntityTable<Findings, 'captureId'>;
  declare verdicts: EntityTable<Verdict, 'sighting'>;
  declare deals: EntityTable<Deal, 'id'>;
  declare assignments: EntityTable<AssignmentRow, 'captureId'>;
  declare captureKeys: EntityTable<CaptureKeysRow, 'captureId'>;
  declare assessments: EntityTable<Assessment, 'dealId'>;
  declare custody: EntityTable<CustodyRow, 'n'>;
  declare meta: Table<MetaRow, string>;

  constructor(name: string, options: { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange }) {
    super(name, options);
    this.version(1).stores({
      jobs: 'id',
      captures: 'id, &sequence, capturedAt',
      artifacts: '[captureId+path], captureId',
      bytes: '[captureId+path], captureId',
      salts: 'captureId',
      thumbnails: 'captureId',
      findings: 'captureId',
      verdicts: 'sighting, captureId',
      deals: 'id, *keys, updatedAt',
      assignments: 'captureId, dealId, [dealId+at]',
      captureKeys: 'captureId, *keys',
      assessments: 'dealId',
      custody: 'n',
      meta: 'key',
    });
    this.version(2).stores({ parts: '[captureId+n], captureId' });
  }
}
