import type { CaptureRecord } from '../domain/capture.schema.ts';
import { type Digest, digestText } from './digest.ts';

/** Exact text of `capture.json`: JSON, two spaces, one line end at the end. Made once; the text is what is kept. */
export const recordText = (record: CaptureRecord): string => `${JSON.stringify(record, null, 2)}\n`;

export type SealedRecord = {
  readonly record: CaptureRecord;
  readonly recordText: string;
  /** SHA-256 of the UTF-8 bytes of `recordText`. */
  readonly sha256: string;
};

/** From here on the record is its bytes. */
export async function sealRecord(record: CaptureRecord, digest: Digest): Promise<SealedRecord> {
  const text = recordText(record);
  return { record, recordText: text, sha256: await digestText(text, digest) };
}
