import type { Asking } from '../../../components/ui/use-ask.ts';
import { downloadInTurn } from '../../../lib/browser/download.ts';
import { artifactBytes } from '../../../lib/db/read-captures.ts';
import type { CaptureRow, Store } from '../../../lib/db/store.ts';
import type { Deal } from '../../../lib/domain/deal.schema.ts';
import { packetName } from '../../../lib/packet/packet-name.ts';

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
    for (const [part, path] of stamped.paths.entries()) {
      const blob = await artifactBytes(store, id, path);
      if (blob === null) return index;
      const number = `${String(index + 1).padStart(3, '0')}${stamped.paths.length > 1 ? `-${part + 1}` : ''}`;
      await downloadInTurn(blob, `${name}-${number}.png`);
    }
  }
  return pictured.length;
}
