import type { Result } from '../../domain/failure.ts';
import type { FixedShown, UnrolledPage, UnrolledState, WholePage } from '../../domain/whole-page.schema.ts';
import type { CaptureTab, Picture, PixelsPort } from '../ports.ts';

/** One picture to be taken: a strip of the unrolled page, CSS pixels. */
export type Strip = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  /** Where the page is scrolled to for it. */
  readonly top: number;
  readonly fixed: FixedShown;
};

/** An unrolled page whose height may have changed since. */
export type Unrolled = Pick<UnrolledPage, 'state' | 'box' | 'fixedBelow' | 'size'>;

/**
 * One way to pictures of all of a page. The loop around it scrolls, checks the page before and after each picture, and
 * stores; a way only says where the next strip lies and takes it.
 */
export type Shooter = {
  readonly method: WholePage['method'];
  /** The strip that begins at `from`. */
  readonly stripAt: (page: Unrolled, from: number) => Strip;
  /** Takes it: the page stands as `now` says. */
  readonly take: (pixels: PixelsPort, tab: CaptureTab, strip: Strip, now: UnrolledState) => Promise<Result<Picture>>;
};

/** No picture is higher: beyond it canvases come back blank and viewers give up; device pixels. */
export const HIGHEST = 16_000;

/** What stands still on the screen is seen once: the upper part at the beginning, the lower part at the end. */
export function fixedIn(page: Unrolled, from: number, to: number): FixedShown {
  const [first, last] = [from === 0, to >= page.size.height];
  if (first && last) return 'both';
  return first ? 'above' : last ? 'below' : 'none';
}
