import type { Asking } from '../../../components/ui/use-ask.ts';
import { downloadByLink } from '../../../lib/browser/download.ts';
import { artifactBytes } from '../../../lib/db/read-captures.ts';
import type { CaptureRow, Store } from '../../../lib/db/store.ts';
import type { Deal } from '../../../lib/domain/deal.schema.ts';
import { packetName } from '../../../lib/packet/packet-name.ts';

/** Browsers drop downloads that follow each other too quickly; milliseconds. */
const BETWEEN = 300;

/** Saves the stamped picture of each capture, numbered in the order of time, for desks that take no zip. Stops at the first failure. */
export async function savePictures(
  store: Store,
  deal: Deal,
  captures: readonly CaptureRow[],
  { ask }: Asking,
): Promise<number> {
  const pictured = captures
    .filter(({ record }) => record.tiles.length > 0)
    .toSorted((a, b) => a.capturedAt.localeCompare(b.capturedAt));
  const name = packetName(deal, new Date().toISOString());
  for (const [index, { id }] of pictured.entries()) {
    const stamped = await ask('capture.stamp', { captureId: id });
    if (stamped === null) return index;
    const blob = await artifactBytes(store, id, stamped.path);
    if (blob === null) return index;
    downloadByLink(blob, `${name}-${String(index + 1).padStart(3, '0')}.png`);
    await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  return pictured.length;
}
