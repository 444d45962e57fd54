import type {
  HarvestChunk,
  HarvestEnd,
  HarvestStart,
  ShownMessages,
  Slot,
  Standing,
} from '../../domain/harvest.schema.ts';
import type { PageState } from '../../domain/page-state.schema.ts';
import { calmScrolling } from './calm-scrolling.ts';
import type { Chat } from './chat.ts';
import { fromEndOf } from './chat-scroller.ts';
import { climb, newWay, type Way } from './climb.ts';
import { drawnWindow } from './drawn-window.ts';
import { goToNewest, readNewest } from './newest.ts';
import { conversationName } from './open-chat.ts';
import { readWindow } from './read-window.ts';
import { type ReaderPlace, readerPlace, restorePlace } from './reader-place.ts';
import { showMessage } from './show-message.ts';

type Running = {
  readonly chat: Chat;
  readonly way: Way;
  readonly place: ReaderPlace | null;
  /** Slots at the lower end when it began. */
  readonly lowest: readonly Slot[];
  readonly putBack: () => void;
};

/** One harvest of one conversation, from its newest message to its oldest. */
export type Harvesting = {
  readonly start: HarvestStart;
  readonly more: (budget: number) => Promise<HarvestChunk>;
  readonly show: (key: string, standing: Standing) => Promise<ShownMessages | null>;
  readonly end: () => Promise<HarvestEnd>;
};

/** All of it stands in the page, and nothing scrolls. */
function atOnce({ chat }: Running, state: () => PageState): HarvestChunk {
  const slots = readWindow(chat)?.slots ?? [];
  const isStuck = chat.site.withheldAbove?.(chat.page()) === true;
  return {
    state: state(),
    slots: [...slots],
    at: isStuck ? 'stuck' : 'top',
    top: isStuck ? null : 'all-in-view',
    changed: [],
    steps: 0,
  };
}

async function end({ chat, place, lowest, putBack }: Running): Promise<HarvestEnd> {
  const { scroller } = chat;
  try {
    if (scroller === null) {
      const slots = readWindow(chat)?.slots ?? [];
      return { conversation: conversationName(chat), newest: [...slots], restored: true };
    }
    const newest = await readNewest(chat, scroller, lowest);
    const conversation = conversationName(chat);
    const restored = place !== null && (await restorePlace(chat, scroller, place));
    return { conversation, newest: [...newest], restored };
  } finally {
    putBack();
  }
}

async function prepare(chat: Chat): Promise<Running> {
  const { scroller, window } = chat;
  const nothing = (): void => undefined;
  if (scroller === null) return { chat, way: newWay(chat), place: null, lowest: [], putBack: nothing };
  const place = readerPlace(chat, scroller, readWindow(chat));
  const putBack = calmScrolling(scroller.element);
  await goToNewest(scroller, window);
  const way = newWay(chat);
  const seen = await drawnWindow(chat, way.givenUp);
  way.top = seen?.slots ?? [];
  way.distance = fromEndOf(scroller);
  return { chat, way, place, lowest: way.top, putBack };
}

/** Begins at the newest message. */
export async function harvesting(chat: Chat, state: () => PageState): Promise<Harvesting> {
  const found = state();
  const conversation = conversationName(chat);
  const running = await prepare(chat);
  const { scroller } = chat;
  return {
    start: { found, conversation, scrolls: scroller !== null },
    more: async (budget) => {
      if (scroller === null) return atOnce(running, state);
      const stretch = await climb(chat, scroller, running.way, budget);
      return { state: state(), ...stretch };
    },
    show: async (key, standing) => {
      const messages = await showMessage(chat, key, standing);
      return messages === null ? null : { state: state(), messages };
    },
    end: () => end(running),
  };
}
