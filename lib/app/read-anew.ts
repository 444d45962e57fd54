import { DETECTOR_VERSION } from '../detect/detect.ts';
import { reassess } from './assess-deal.ts';
import { interpretCapture } from './interpret-capture.ts';
import type { Kit } from './kit.ts';

/**
 * Reads every capture again that an older detector has read, and computes the checklists of their deals; once for each
 * version. One capture that cannot be read keeps no other from it.
 */
export async function readAnew(kit: Kit, report: (error: unknown) => unknown): Promise<void> {
  const { store } = kit;
  const done = await store.meta.get('detector');
  if (done?.key === 'detector' && done.version === DETECTOR_VERSION) return;
  const older = await store.findings.filter(({ detector }) => detector !== DETECTOR_VERSION).primaryKeys();
  for (const captureId of older) await interpretCapture(kit, captureId).catch(report);
  const homes = await store.assignments.bulkGet(older);
  const deals = new Set(homes.flatMap((home) => (home === undefined ? [] : [home.dealId])));
  for (const dealId of deals) await reassess(kit, dealId).catch(report);
  await store.meta.put({ key: 'detector', version: DETECTOR_VERSION });
}
