import type { Result } from '../domain/failure.ts';

async function isSame(a: Blob, b: Blob): Promise<boolean> {
  if (a.size !== b.size) return false;
  const [one, other] = await Promise.all([a.arrayBuffer(), b.arrayBuffer()]);
  const bytes = new Uint8Array(other);
  return new Uint8Array(one).every((byte, at) => byte === bytes[at]);
}

const MOST_TRIES = 3;
const NEXT_FRAME = 60;

/** Takes a picture of a place; `place` names it. */
export type FreshPicture = (place: string, shoot: () => Promise<Result<Blob>>) => Promise<Result<Blob>>;

/**
 * Two places of one page never look the same to the last pixel. Chromium now and then gives the frame from before a
 * scroll in a box (seen in 156): a picture of another place that is the last one again is taken once more.
 */
export function freshPictures(pause: (milliseconds: number) => Promise<void>): FreshPicture {
  let last: { readonly png: Blob; readonly place: string } | null = null;
  return async (place, shoot) => {
    for (let tries = 1; ; tries++) {
      const shot = await shoot();
      if (!shot.ok) return shot;
      const isStale = last !== null && last.place !== place && (await isSame(last.png, shot.value));
      if (!isStale || tries === MOST_TRIES) {
        last = { png: shot.value, place };
        return shot;
      }
      await pause(NEXT_FRAME);
    }
  };
}
