import type { Item } from './checklist.schema.ts';
import type { Evidence } from './evidence.ts';
import { item } from './item.ts';
import { byTime, type Shot, whyWeak } from './shots.ts';
import { captureAgain, openProfile } from './steps.ts';

/** Percent of the page that its pictures show; null when the page's size is not known. */
function shownOf({ record }: Shot): number | null {
  const { wholePage } = record;
  if (wholePage !== undefined) {
    const missing = wholePage.gaps.reduce((sum, { from, to }) => sum + to - from, 0);
    return Math.floor(100 * (1 - missing / Math.max(1, wholePage.size.height)));
  }
  const state = record.how.before;
  if (state === null || state.page.height <= 0) return null;
  const { viewport, page } = state;
  const wide = Math.min(1, viewport.width / page.width);
  const high = Math.min(1, viewport.height / page.height);
  return Math.floor(100 * wide * high);
}

const byUse = (a: Shot, b: Shot): number =>
  Number(b.sound) - Number(a.sound) || (shownOf(b) ?? 0) - (shownOf(a) ?? 0) || byTime(a, b);

/** Who the supplier is: the whole profile page and its address. A visible part is partial. */
export function supplierProfile(evidence: Evidence): Item {
  const shots = evidence.shots.filter(({ reading }) => reading.kind === 'supplier-profile').sort(byUse);
  const [best] = shots;
  if (best === undefined) {
    const reason = { key: 'checklist.supplier-profile.none' };
    return item('supplier-profile', 'missing', [reason], { next: openProfile(evidence) });
  }
  if (!best.sound) return item('supplier-profile', 'partial', whyWeak(best), { shots, next: captureAgain(best) });
  const shown = shownOf(best);
  if (shown === 100) return item('supplier-profile', 'met', [{ key: 'checklist.supplier-profile.kept' }], { shots });
  const reason =
    shown === null
      ? { key: 'checklist.supplier-profile.visible-part' }
      : { key: 'checklist.supplier-profile.visible-percent', params: { percent: shown } };
  return item('supplier-profile', 'partial', [reason], { shots, next: captureAgain(best) });
}
