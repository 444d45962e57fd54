import { platformName } from '../platform-name.ts';
import type { Words } from '../words.schema.ts';
import type { Item } from './checklist.schema.ts';
import type { Evidence } from './evidence.ts';
import { whatBecame } from './fate.ts';
import { item } from './item.ts';
import type { PromiseSeen } from './promises.ts';
import { saidTime } from './said-time.ts';
import { captureAgain, captureOffer } from './steps.ts';

function kept({ code, time, shot }: PromiseSeen): Words {
  const params = { platform: platformName(shot.reading.platform, shot.url), written: time ? saidTime(time) : '' };
  return code === null
    ? { key: 'checklist.offer.kept-without-code', params }
    : { key: 'checklist.offer.kept', params: { ...params, code } };
}

/** The exact message with the code, its date and time, its platform. */
export function offer(evidence: Evidence): Item {
  const { promises } = evidence;
  const [best] = promises;
  if (best === undefined) return item('offer', 'missing', [{ key: 'checklist.offer.none' }], { next: captureOffer });
  const shots = promises.map(({ shot }) => shot);
  // No further capture can mend an offer that the supplier took back.
  if (best.fallen !== null) return item('offer', 'partial', [best.fallen, ...best.lacks], { shots });
  if (best.lacks.length === 0) {
    const reasons = [kept(best), ...whatBecame(evidence, best.code)];
    return item('offer', 'met', reasons, { shots });
  }
  return item('offer', 'partial', best.lacks, { shots, next: captureAgain(best.shot) });
}
