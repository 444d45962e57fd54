import { reassess } from './assess-deal.ts';
import { keepThumbnail, redrawMessages } from './derive.ts';
import { interpretCapture, uninterpreted } from './interpret-capture.ts';
import type { Kit } from './kit.ts';
import type { PagePort, PixelsPort } from './ports.ts';
import { settleByKeys } from './settle-deal.ts';

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

/** Does for captures that a kill left sealed but unread what follows the seal. */
export async function catchUp(kit: Kit, pixels: PixelsPort): Promise<void> {
  for (const captureId of await uninterpreted(kit)) await afterSeal(kit, captureId, pixels, null);
}
