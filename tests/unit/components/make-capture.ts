import type { CaptureRow } from '../../../lib/db/store.ts';
import type { CaptureRecord } from '../../../lib/domain/capture.schema.ts';
import { makeRecord } from '../packet/make-record.ts';

/** A stored capture whose record says what the test needs; the record's text and hash stand for themselves. */
export function makeCapture(
  id: string,
  given: Partial<Omit<CaptureRecord, 'artifacts'>> = {},
  row: Partial<CaptureRow> = {},
): CaptureRow {
  const sequence = row.sequence ?? 1;
  const capturedAt = row.capturedAt ?? '2026-11-23T08:00:00.000Z';
  const url = 'https://shop.example/chat';
  const record = makeRecord({ id, sequence, utc: capturedAt, url, title: 'Chat', artifacts: [], ...given });
  return { id, sequence, capturedAt, recordText: '{}', sha256: 'ab', record, messages: 0, codes: 0, ...row };
}
