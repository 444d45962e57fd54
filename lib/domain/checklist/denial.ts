import { plainCode } from '../code-text.ts';
import type { Words } from '../words.schema.ts';
import type { Item } from './checklist.schema.ts';
import { type Evidence, promisesOf, type Tried } from './evidence.ts';
import { item } from './item.ts';
import { byTime, type Shot, whyWeak } from './shots.ts';
import { captureAgain, switchOn } from './steps.ts';

type Judged = Tried & { readonly lacks: readonly Words[]; readonly errorId: string | null };

/** Error ids in the console of this page; the journal only runs where the site is switched on. */
const consoleErrors = ({ findings }: Shot): readonly string[] =>
  findings.console.flatMap(({ detection }) => detection.errors.map(({ errorId }) => errorId));

function judge({ shot, attempt }: Tried): Judged {
  const errors = consoleErrors(shot);
  const named = attempt.errorId?.toUpperCase() ?? null;
  const lacks: Words[] = shot.sound ? [] : [...whyWeak(shot)];
  if (errors.length === 0) lacks.push({ key: 'checklist.denial.no-console' });
  else if (named !== null && !errors.includes(named))
    lacks.push({ key: 'checklist.denial.other-error', params: { shown: named, logged: errors[0] ?? '' } });
  return { shot, attempt, lacks, errorId: named ?? errors[0] ?? null };
}

const byWorth = (a: Judged, b: Judged): number => a.lacks.length - b.lacks.length || byTime(a.shot, b.shot);

/** Was this code, or any promised one, applied after all on a page that counts? Then no refusal needs proving. */
export function isOvercome(evidence: Evidence): boolean {
  const refused = new Set(evidence.denied.map(({ attempt }) => plainCode(attempt.code ?? '')));
  return evidence.applied.some(({ shot, attempt }) => {
    if (!shot.sound) return false;
    return refused.has(plainCode(attempt.code ?? '')) || promisesOf(evidence, attempt.code).length > 0;
  });
}

/** The refusals that count, the one that proves most first. */
export const refusals = (evidence: Evidence): readonly Judged[] =>
  isOvercome(evidence) ? [] : evidence.denied.map(judge).sort(byWorth);

/** A refusal: the error on the page and the console entries with its id. */
export function denial(evidence: Evidence): Item {
  const judged = refusals(evidence);
  const [best] = judged;
  if (best === undefined) {
    const key = evidence.denied.length === 0 ? 'checklist.denial.none' : 'checklist.denial.applied';
    return item('denial', 'not-needed', [{ key }]);
  }
  const shots = judged.map(({ shot }) => shot);
  if (best.lacks.length === 0) {
    const reason = { key: 'checklist.denial.kept', params: { error: best.errorId ?? '' } };
    return item('denial', 'met', [reason], { shots });
  }
  const next = best.shot.record.how.siteSwitchedOn ? captureAgain(best.shot) : switchOn(best.shot.url);
  return item('denial', 'partial', best.lacks, { shots, next });
}
