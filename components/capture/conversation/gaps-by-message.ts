import type { ConversationGap } from '../../../lib/domain/certificate.schema.ts';

export type PlacedGaps = {
  /** Gaps right before a message, by its key. */
  readonly before: ReadonlyMap<string, readonly ConversationGap[]>;
  /** Gaps after the last message. */
  readonly atEnd: readonly ConversationGap[];
};

/** Where in a list of messages each gap stands. */
export function gapsByMessage(gaps: readonly ConversationGap[]): PlacedGaps {
  const inside = gaps.flatMap((gap) => (gap.before === null ? [] : [{ gap, before: gap.before }]));
  const grouped = Map.groupBy(inside, ({ before }) => before);
  return {
    before: new Map([...grouped].map(([key, found]) => [key, found.map(({ gap }) => gap)])),
    atEnd: gaps.filter(({ before }) => before === null),
  };
}
