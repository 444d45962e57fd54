import { withoutNumber } from '../../domain/conversation/slot-name.ts';
import type { Message } from '../../domain/message.schema.ts';

type Named = Pick<Message, 'key' | 'keyKind'>;

/** Equal messages nearer to each other than this are one that was seen twice, CSS pixels. */
const ONE_ROW = 12;

/** Where messages were seen: distance of their upper edge from the lower end of the list, CSS pixels. */
export type Sightings = {
  /** `drift`: how far the messages around it have moved since they were seen. */
  readonly note: (message: Named, distance: number, drift: number) => void;
  /** How far a message has moved since it was seen; null where it was not, or several are equal. */
  readonly driftOf: (message: Named, distance: number) => number | null;
  readonly distanceOf: (key: string) => number | null;
  /** The key that a message at this distance has in the whole conversation. */
  readonly keyOf: (message: Named, distance: number) => string;
};

const NUMBER = /-(\d+)$/;

/** A made key counts equal messages from the oldest on; the oldest is the furthest from the lower end. */
export function sightings(): Sightings {
  const bySite = new Map<string, number>();
  const made = new Map<string, number[]>();
  const placesOf = (key: string): number[] => made.get(withoutNumber(key)) ?? [];
  return {
    note: ({ key, keyKind }, distance, drift) => {
      if (keyKind === 'site') {
        bySite.set(key, distance);
        return;
      }
      const others = placesOf(key).filter((one) => Math.abs(one + drift - distance) > ONE_ROW);
      made.set(
        withoutNumber(key),
        [...others, distance].sort((a, b) => b - a),
      );
    },
    driftOf: ({ key, keyKind }, distance) => {
      const [place, ...others] = keyKind === 'site' ? [bySite.get(key)] : placesOf(key);
      return place === undefined || others.length > 0 ? null : distance - place;
    },
    distanceOf: (key) => bySite.get(key) ?? placesOf(key)[Number(NUMBER.exec(key)?.[1] ?? 1) - 1] ?? null,
    keyOf: ({ key, keyKind }, distance) => {
      if (keyKind === 'site') return key;
      const above = placesOf(key).filter((one) => one > distance + ONE_ROW).length;
      return `${withoutNumber(key)}-${above + 1}`;
    },
  };
}
