import type { CaptureRecord } from '../capture.schema.ts';
import { failureWords } from '../failure.ts';
import type { Findings, Verdict } from '../findings.schema.ts';
import type { PageKind } from '../reading.schema.ts';
import type { Words } from '../words.schema.ts';

/** One capture of the deal, with what was found in it and what the person said of that. */
export type AssessedCapture = {
  readonly record: CaptureRecord;
  readonly findings: Findings;
  readonly verdicts: readonly Verdict[];
};

/** A capture as the rules look at it. */
export type Shot = AssessedCapture & {
  readonly id: string;
  /** From this moment of the device clock on the capture existed. */
  readonly at: string;
  readonly ms: number;
  readonly reading: NonNullable<CaptureRecord['reading']>;
  readonly url: string;
  /** Did its quality check pass? Then its words, and the time at which it held them, count. */
  readonly clean: boolean;
  /** And is it more than words? Only then may it meet an item: keeping watch takes no picture. */
  readonly sound: boolean;
};

/** Kept by keeping watch: words without a picture. */
const isOfWatch = ({ record }: Pick<Shot, 'record'>): boolean => record.how.extent === 'watch';

const OF_ORDERING: ReadonlySet<PageKind> = new Set(['cart', 'checkout', 'payment', 'order']);
/** Pages on which a code is entered or its effect shows. */
export const isOrdering = ({ reading }: Shot): boolean => OF_ORDERING.has(reading.kind);
/** Pages that state the order itself. */
export const isOrder = ({ reading }: Shot): boolean => reading.kind === 'order' || reading.kind === 'payment';

/** The earlier first; the id decides between captures of one millisecond, so that no order of arrival shows. */
export const byTime = (a: Shot, b: Shot): number => a.ms - b.ms || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The captures whose page was read, each once, in the order of their time. A challenge page is evidence of nothing. */
export function shotsOf(captures: readonly AssessedCapture[]): readonly Shot[] {
  const shots = new Map<string, Shot>();
  for (const capture of captures) {
    const { record } = capture;
    const { id, reading, quality, when, where } = record;
    if (reading === null || reading.kind === 'challenge' || reading.kind === 'login') continue;
    const clean = quality.length === 0 && reading.identityRead;
    const sound = clean && !isOfWatch({ record });
    const at = when.sealed.utc;
    shots.set(id, { ...capture, id, at, ms: Date.parse(at), reading, url: where.final, clean, sound });
  }
  return [...shots.values()].sort(byTime);
}

/** Why a capture can prove nothing by itself: our sentence, and the one of what went wrong. */
export function whyWeak({ record, reading, clean }: Shot): readonly Words[] {
  if (clean && isOfWatch({ record })) return [{ key: 'checklist.shared.words-only' }];
  const first = record.quality[0] ?? (reading.identityRead ? undefined : { code: 'identity-not-read' as const });
  const general: Words = { key: 'checklist.shared.weak-capture' };
  return first === undefined ? [general] : [general, failureWords({ code: first.code, params: first.params })];
}
