import type { CaptureRow } from '../../../lib/db/store.ts';

/** ASCII, sortable: `saidso-0012-alibaba-chat-2026-11-23.png`, with a number where a capture has several. */
export function pictureName({ sequence, capturedAt, record: { reading } }: CaptureRow, number: number | null): string {
  const place = reading === null ? 'page' : `${reading.platform}-${reading.kind}`;
  return `saidso-${String(sequence).padStart(4, '0')}-${place}-${capturedAt.slice(0, 10)}${number === null ? '' : `-${String(number).padStart(2, '0')}`}.png`;
}
