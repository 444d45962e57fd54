import { type Failure, type FailureCode, failure, type Result, success } from '../domain/failure.ts';
import type { Rect } from '../domain/message.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import type { DeviceTime } from '../domain/time.schema.ts';
import type { CaptureTab, PagePort, Picture, PixelsPort, World } from './ports.ts';

/** The picture, cut to the open conversation and in memory only. */
export type PictureTaken = {
  readonly picture: Picture | null;
  /** State of the page that the picture belongs to; null without a picture. */
  readonly before: PageState | null;
  readonly at: DeviceTime | null;
  readonly after: PageState | null;
  readonly failures: readonly Failure[];
};

type Ports = { readonly page: PagePort; readonly pixels: PixelsPort; readonly world: World };

const sameBox = (one: PageState, other: PageState): boolean => JSON.stringify(one.box) === JSON.stringify(other.box);

const NONE = { picture: null, before: null, at: null } as const;

/** An empty box: a page of conversations with none open. Nothing of it may be in a picture. */
const isEmpty = (box: PageState['box']): boolean => box !== null && (box.width === 0 || box.height === 0);

const withheld = (state: Result<PageState>): PictureTaken => ({
  ...NONE,
  after: state.ok ? state.value : null,
  failures: [failure('no-conversation')],
});

/** Why a picture taken between two states may show something foreign; null when both agree. */
export function doubt(before: PageState, after: PageState): FailureCode | null {
  if (before.document !== after.document || before.url !== after.url) return 'page-navigated';
  if (!before.visible || !after.visible) return 'tab-hidden';
  if (before.about !== after.about) return 'page-navigated';
  if (!sameBox(before, after)) return 'page-moved';
  return null;
}

/** A picture that cannot be cut is not kept; the words and the archive are. */
export async function cutTo(
  box: Rect | null,
  pixelRatio: number,
  shot: Result<Blob>,
  pixels: PixelsPort,
): Promise<Result<Picture>> {
  if (!shot.ok) return shot;
  return pixels
    .cut(shot.value, box, pixelRatio)
    .then(success, (error: unknown) => failure('picture-refused', { detail: String(error) }));
}

/**
 * The visible tab, cut to the open conversation. Pixels that may show another tab, another document or another
 * conversation are dropped and the reason given.
 */
async function tryOnce(tab: CaptureTab, before: PageState, ports: Ports): Promise<PictureTaken> {
  const at = ports.world.now();
  const shot = await ports.pixels.visibleTab(tab);
  const [inFront, state, picture] = await Promise.all([
    ports.pixels.stillInFront(tab),
    ports.page.state(),
    cutTo(before.box, before.pixelRatio, shot, ports.pixels),
  ]);
  const after = state.ok ? state.value : null;
  const dropped = (reason: Failure): PictureTaken => ({
    ...NONE,
    after,
    failures: [reason],
  });
  if (!inFront.ok) return dropped(inFront);
  if (after === null) return dropped(failure('page-navigated'));
  const reason = doubt(before, after);
  if (reason !== null) return dropped(failure(reason));
  if (!picture.ok) return dropped(picture);
  return { picture: picture.value, before, at, after, failures: [] };
}

/** A conversation that was being laid out a moment ago gets a second try; everything else stands as it is. */
export async function takePicture(tab: CaptureTab, before: PageState, ports: Ports): Promise<PictureTaken> {
  if (isEmpty(before.box)) return withheld(await ports.page.state());
  const first = await tryOnce(tab, before, ports);
  const moved = first.failures.some(({ code }) => code === 'page-moved');
  return moved && first.after !== null ? tryOnce(tab, first.after, ports) : first;
}
