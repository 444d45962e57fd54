import { reassess, unassessed } from './assess-deal.ts';
import { keepThumbnail, redrawMessages } from './derive.ts';
import { interpretCapture } from './interpret-capture.ts';
import type { Kit } from './kit.ts';
import type { PagePort, PixelsPort } from './ports.ts';
import { readAnew } from './read-anew.ts';
import { settleByKeys, unsettled } from './settle-deal.ts';

/**
 * What follows the seal: thumbnail, findings, deal, checklist, and last the re-drawn messages, for which the page must
 * still be there. All of it can be made again from the stored bytes, the re-drawn messages apart.
 * Gives the deal whose checklist changed.
 */
export async function afterSeal(
  kit: Kit,
  captureId: string,
  pixels: PixelsPort,
  page: PagePort | null,
): Promise<string | null> {
  const findings = await interpretCapture(kit, captureId);
  const dealId = await settleByKeys(kit, captureId);
  if (dealId !== null) await reassess(kit, dealId);
  await keepThumbnail(kit, captureId, pixels);
  if (page !== null) await redrawMessages(kit, captureId, findings, page);
  return dealId;
}

/**
 * Does what a kill left undone after the seal, and reads again what an older detector has read. One capture that cannot be
 * read keeps no other from it.
 */
export async function catchUp(kit: Kit, pixels: PixelsPort, report: (error: unknown) => unknown): Promise<void> {
  await readAnew(kit, report);
  for (const captureId of await unsettled(kit)) await afterSeal(kit, captureId, pixels, null).catch(report);
  for (const dealId of await unassessed(kit)) await reassess(kit, dealId).catch(report);
}
