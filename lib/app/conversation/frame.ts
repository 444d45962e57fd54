import { failure, type Result, success } from '../../domain/failure.ts';
import type { ShownMessages, Standing } from '../../domain/harvest.schema.ts';
import type { Rect } from '../../domain/message.schema.ts';
import type { PageState } from '../../domain/page-state.schema.ts';
import { freshPictures } from '../fresh-picture.ts';
import type { LongTask } from '../long-task.ts';
import type { Picture } from '../ports.ts';
import { cutTo, doubt } from '../take-picture.ts';
import { untilInFront } from '../until-in-front.ts';

/** A picture of the open conversation, and what stands in it. */
export type Frame = { readonly picture: Picture; readonly shown: ShownMessages };

/** Chromium draws a scrolled box a moment after the page says so; ms. */
const DRAWING = 60;

const near = (a: Rect | null, b: Rect | null | undefined): boolean =>
  a !== null && b != null && Math.abs(a.x - b.x) < 1 && Math.abs(a.y - b.y) < 1 && Math.abs(a.height - b.height) < 1;

/** Do the same messages stand at the same places before and after the picture? */
function stoodStill(before: ShownMessages, after: ShownMessages): boolean {
  const places = new Map(after.messages.map(({ key, rect }) => [key, rect]));
  return before.messages.every(({ key, rect }) => near(rect, places.get(key)));
}

/**
 * Takes pictures of the conversation that stood there when the page was `found`, with this message in view; nothing that
 * may be foreign or has moved is given.
 */
export function frames(task: LongTask, found: PageState): (key: string, standing: Standing) => Promise<Result<Frame>> {
  const { kit, page, pixels, tab, signal } = task;
  const fresh = freshPictures(kit.world.pause);
  const once = async (key: string, standing: Standing): Promise<Result<Frame>> => {
    const shown = await page.harvest.show(key, standing);
    if (!shown.ok) return shown;
    const { state, messages } = shown.value;
    if (doubt(found, state) === 'page-navigated') return failure('page-navigated');
    await kit.world.pause(DRAWING);
    const shot = await fresh(JSON.stringify(messages), () => pixels.visibleTab(tab));
    const [front, after] = await Promise.all([pixels.stillInFront(tab), page.harvest.show(key, standing)]);
    if (!front.ok) return front;
    if (!after.ok) return after;
    const foreign = doubt(state, after.value.state);
    if (foreign !== null) return failure(foreign);
    if (!stoodStill(shown.value, after.value)) return failure('page-moved');
    const picture = await cutTo(state.box, state.pixelRatio, shot, pixels);
    return picture.ok ? success({ picture: picture.value, shown: shown.value }) : picture;
  };
  // A list in motion gets a second try, a tab that is away is waited for.
  return async (key, standing) => {
    const first = await once(key, standing);
    if (first.ok || signal.aborted) return first;
    if (first.code === 'page-moved') return once(key, standing);
    if (first.code !== 'tab-hidden' && first.code !== 'tab-switched') return first;
    const waited = await untilInFront(task);
    return waited.ok ? once(key, standing) : waited;
  };
}
