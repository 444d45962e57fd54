import type { Artifact, QualityFinding, Tile } from '../../domain/capture.schema.ts';
import { dropTiles } from '../job.ts';
import { keepArtifact } from '../keep-artifact.ts';
import type { Kit } from '../kit.ts';
import type { Picture } from '../ports.ts';
import type { Shooter, Strip } from './shooter.ts';

/** A picture of a strip; stored once it is certain that nothing foreign and nothing that has moved is in it. */
export type Taken = { readonly strip: Strip; readonly picture: Picture; readonly pixelRatio: number };

export type Roll = {
  /** Stores a picture, behind those before it; `noted` hears of every one that is safe. */
  readonly keep: (taken: Taken) => void;
  /** Takes back what shows anything from `place` on; gives where to go on, and how many were taken back. */
  readonly takeBack: (place: number) => Promise<{ readonly from: number; readonly dropped: number }>;
  /** A picture could not be stored: there is no room for more. */
  readonly isFull: () => boolean;
  /** All that is stored, when all of it is. */
  readonly done: () => Promise<RollOutcome>;
};
export type RollOutcome = {
  readonly tiles: readonly Tile[];
  readonly artifacts: readonly Artifact[];
  readonly failures: readonly QualityFinding[];
  readonly blank: boolean;
};

type Kept = { readonly tile: Tile; readonly artifact: Artifact; readonly blank: boolean };

const tileOf = ({ strip, picture, pixelRatio }: Taken, path: string): Tile => ({
  path,
  rect: { x: 0, y: strip.from, width: picture.width / pixelRatio, height: strip.to - strip.from },
  of: 'page',
  pixelRatio,
  width: picture.width,
  height: picture.height,
});

/** The pictures of one page, stored one after the other while the next is taken. */
export function tileRoll(
  kit: Kit,
  captureId: string,
  method: Shooter['method'],
  noted: (tiles: readonly Tile[]) => Promise<void>,
): Roll {
  let kept: readonly Kept[] = [];
  let failures: readonly QualityFinding[] = [];
  let storing: Promise<void> = Promise.resolve();
  const tiles = (): readonly Tile[] => kept.map(({ tile }) => tile);
  const store = async (taken: Taken): Promise<void> => {
    const path = `tile-${String(kept.length + 1).padStart(3, '0')}.png`;
    const body = taken.picture.png;
    const stored = await keepArtifact(kit, captureId, { path, mediaType: 'image/png', method, body });
    if (!stored.ok) {
      failures = [...failures, { code: stored.code }];
      return;
    }
    kept = [...kept, { tile: tileOf(taken, path), artifact: stored.value, blank: await taken.picture.blank }];
    await noted(tiles());
  };
  return {
    isFull: () => failures.length > 0,
    keep: (taken) => {
      storing = storing.then(() => store(taken));
      // A surprise is told of at the end: the page must be put back first.
      void Promise.allSettled([storing]);
    },
    takeBack: async (place) => {
      await storing;
      const wrong = kept.filter(({ tile: { rect } }) => rect.y + rect.height > place);
      kept = kept.filter((one) => !wrong.includes(one));
      await dropTiles(
        kit,
        captureId,
        wrong.map(({ tile }) => tile),
      );
      const last = kept.at(-1)?.tile.rect;
      return { from: last === undefined ? 0 : last.y + last.height, dropped: wrong.length };
    },
    done: async () => {
      await storing;
      const blank = kept.length > 0 && kept.every((one) => one.blank);
      return { tiles: tiles(), artifacts: kept.map(({ artifact }) => artifact), failures, blank };
    },
  };
}
