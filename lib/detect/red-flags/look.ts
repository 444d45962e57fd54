import type { RedFlagKind } from '../../domain/detection.schema.ts';
import type { Analysis } from '../analysis.ts';
import type { CodeSeen } from '../codes.ts';
import type { HostSeen } from '../hosts.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, within } from '../sentences.ts';
import type { Denials } from './denied.ts';
import type { FlagWordKind, FlagWords } from './flag-words.ts';

/** One text with all that the finders of red flags look up in it. */
export type Look = Denials & {
  readonly analysis: Analysis;
  readonly codes: readonly CodeSeen[];
  readonly hosts: readonly HostSeen[];
  readonly words: FlagWords;
};

/** A flag in units of the normal text; `reason` is the last part of its key below `detect.redFlag.<kind>`. */
export type FlagSeen = Span & {
  readonly kind: RedFlagKind;
  readonly confidence: number;
  readonly reason: string;
  readonly params: Readonly<Record<string, string>>;
};

/** More cues than a message has; it bounds the work on texts that are made to be slow. */
const MOST_CUES = 200;
export const cuesOf = ({ words }: Look, kind: FlagWordKind): readonly Found[] => words(kind).slice(0, MOST_CUES);

/** The nearest word of a list to a stretch, at most so far before or after it. */
export function nearest(list: readonly Found[], { start, end }: Span, before: number, after = before): Found | null {
  const inside = within(list, Math.max(0, start - before), end + after);
  const gap = (one: Span): number => Math.max(start - one.end, one.start - end, 0);
  return inside.reduce<Found | null>((best, one) => (best === null || gap(one) < gap(best) ? one : best), null);
}

/** From the first to the last of several stretches. */
export const hull = (...spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});
