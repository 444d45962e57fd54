import type { Tile } from '../../domain/capture.schema.ts';
import { type Failure, type FailureCode, failure, type Result, success } from '../../domain/failure.ts';
import type { PageState } from '../../domain/page-state.schema.ts';
import type { PictureGap, UnrolledPage, UnrolledState } from '../../domain/whole-page.schema.ts';
import { moveJob } from '../job.ts';
import type { LongTask } from '../long-task.ts';
import { doubt } from '../take-picture.ts';
import { untilInFront } from '../until-in-front.ts';
import type { Shooter, Strip, Unrolled } from './shooter.ts';
import type { Roll, RollOutcome } from './tile-roll.ts';

/** A page that keeps moving is given up after this many returns; what was taken is kept and said to have moved. */
const MOST_RETURNS = 3;
/** A page that grew this often under the pictures has no end. */
const MOST_GROWTHS = 12;
/** Minutes of pictures, in CSS pixels; what lies below is named as missing. */
const LONGEST = 400_000;

export type Task = LongTask & { readonly shooter: Shooter; readonly roll: Roll };

/** What the loop goes by; each turn makes a new one. */
type Turn = {
  readonly page: Unrolled;
  /** Down to here the page is in pictures. */
  readonly from: number;
  readonly returns: number;
  readonly retaken: number;
  readonly growths: number;
  /** Why it ends early, or what is in doubt. */
  readonly trouble: Failure | null;
};

type Seen =
  | { readonly is: 'kept'; readonly to: number; readonly height: number }
  /** Content from `from` on, already in pictures, has moved; so high is the page now. */
  | { readonly is: 'moved'; readonly from: number; readonly height: number }
  /** Another tab is in front, or the window has another size: it can go on later. */
  | { readonly is: 'away'; readonly code: FailureCode }
  | { readonly is: 'over'; readonly why: Failure };

const resized = (before: PageState, after: PageState): boolean =>
  before.viewport.width !== after.viewport.width ||
  before.viewport.height !== after.viewport.height ||
  before.pixelRatio !== after.pixelRatio;

/** What a look says of the pictures down to `to`; null when they hold. */
function judge({ page, trouble }: Turn, { state, movedFrom, height }: UnrolledState, to: number): Seen | null {
  const foreign = doubt(page.state, state);
  if (foreign === 'page-navigated') return { is: 'over', why: failure(foreign) };
  if (foreign === 'tab-hidden') return { is: 'away', code: foreign };
  if (resized(page.state, state)) return { is: 'away', code: 'page-resized' };
  const isRestless = trouble?.code === 'page-moved';
  return movedFrom !== null && movedFrom < to && !isRestless ? { is: 'moved', from: movedFrom, height } : null;
}

/** Scrolls to a strip, takes it, looks again, and hands it to be stored when both looks agree. */
async function takeStrip({ page, pixels, tab, shooter, roll }: Task, turn: Turn, strip: Strip): Promise<Seen> {
  const now = await page.unroll.to(strip.top, strip.fixed);
  if (!now.ok) return { is: 'over', why: failure('page-navigated') };
  const early = judge(turn, now.value, turn.from);
  if (early !== null) return early;
  const picture = await shooter.take(pixels, tab, strip, now.value);
  const [front, after] = await Promise.all([pixels.stillInFront(tab), page.unroll.look()]);
  if (!after.ok) return { is: 'over', why: failure('page-navigated') };
  const late = judge(turn, after.value, strip.to);
  if (late !== null) return late;
  if (!front.ok) return front.code === 'tab-switched' ? { is: 'away', code: front.code } : { is: 'over', why: front };
  if (!picture.ok) return { is: 'over', why: picture };
  roll.keep({ strip, picture: picture.value, pixelRatio: turn.page.state.pixelRatio });
  return { is: 'kept', to: strip.to, height: after.value.height };
}

/** Content that loads late makes a page grow below what was taken: that is followed. */
function goOn(turn: Turn, to: number, height: number): Turn {
  const { size } = turn.page;
  const growths = turn.growths + (height > size.height + 1 ? 1 : 0);
  return { ...turn, from: to, growths, page: { ...turn.page, size: { ...size, height } } };
}

/** Back to the first picture that shows anything of what has moved. */
async function goBack({ roll }: Task, turn: Turn, place: number, height: number): Promise<Turn> {
  if (turn.returns >= MOST_RETURNS) return { ...turn, trouble: failure('page-moved') };
  const { from, dropped } = await roll.takeBack(place);
  return goOn({ ...turn, returns: turn.returns + 1, retaken: turn.retaken + dropped }, from, height);
}

/** The page was away or resized: made ready anew, and gone on with as far as the pictures still fit. */
async function resume(task: Task, turn: Turn, why: FailureCode): Promise<Result<Turn>> {
  const { roll } = task;
  if (turn.returns >= MOST_RETURNS && why === 'page-resized') return failure(why);
  if (why !== 'page-resized') {
    const waited = await untilInFront(task);
    if (!waited.ok) return waited;
  }
  const begun = await task.page.unroll.begin();
  if (!begun.ok) return begun;
  const page = begun.value;
  if (doubt(turn.page.state, { ...page.state, visible: true }) === 'page-navigated') return failure('page-navigated');
  const fits = !resized(turn.page.state, page.state) && turn.page.size.height === page.size.height;
  const { from, dropped } = await roll.takeBack(fits ? turn.from : 0);
  return success({ ...turn, page, from, returns: turn.returns + 1, retaken: turn.retaken + dropped });
}

const endOf = ({ signal, roll }: Task, { growths, from }: Turn): Failure | null => {
  if (signal.aborted) return failure('stopped');
  if (roll.isFull()) return failure('storage-full');
  return growths > MOST_GROWTHS || from >= LONGEST ? failure('page-endless') : null;
};

async function afterwards(task: Task, turn: Turn, seen: Seen): Promise<Turn> {
  switch (seen.is) {
    case 'kept':
      return goOn(turn, seen.to, seen.height);
    case 'moved':
      return goBack(task, turn, seen.from, seen.height);
    case 'away': {
      const resumed = await resume(task, turn, seen.code);
      return resumed.ok ? resumed.value : { ...turn, trouble: resumed };
    }
    case 'over':
      return { ...turn, trouble: seen.why };
  }
}

/** Trouble with which it goes on. */
const isBearable = ({ trouble }: Turn): boolean => trouble === null || trouble.code === 'page-moved';

async function loop(task: Task, first: Turn): Promise<Turn> {
  let turn = first;
  while (turn.from < turn.page.size.height && isBearable(turn)) {
    const end = endOf(task, turn);
    if (end !== null) return { ...turn, trouble: end };
    const strip = task.shooter.stripAt(turn.page, turn.from);
    const of = Math.ceil(turn.page.size.height / (strip.to - strip.from));
    void moveJob(task.kit, task.jobId, {
      at: 'shooting',
      tile: Math.floor(turn.from / (strip.to - strip.from)) + 1,
      of,
    });
    turn = await afterwards(task, turn, await takeStrip(task, turn, strip));
  }
  return turn;
}

/** Parts of the page that no picture shows. */
function gapsIn(tiles: readonly Tile[], height: number, code: FailureCode): PictureGap[] {
  const ends = [0, ...tiles.map(({ rect }) => rect.y + rect.height)];
  const starts = [...tiles.map(({ rect }) => rect.y), height];
  // Less than a pixel is rounding.
  return starts.flatMap((to, at) => (to - (ends[at] ?? 0) > 1 ? [{ from: ends[at] ?? 0, to, code }] : []));
}

export type StripsTaken = RollOutcome & {
  readonly height: number;
  readonly gaps: readonly PictureGap[];
  readonly retaken: number;
  /** Why it ended early, or what is in doubt; null where all went well. */
  readonly trouble: Failure | null;
};

/** Takes the strips of an unrolled page from its top to its end, and has each stored as it comes. */
export async function shootStrips(task: Task, page: UnrolledPage): Promise<StripsTaken> {
  const turn = await loop(task, { page, from: 0, returns: 0, retaken: 0, growths: 0, trouble: null });
  const outcome = await task.roll.done();
  const { height } = turn.page.size;
  const why = turn.trouble?.code ?? outcome.failures[0]?.code ?? 'page-short';
  return { ...outcome, height, gaps: gapsIn(outcome.tiles, height, why), retaken: turn.retaken, trouble: turn.trouble };
}
