import type { ShownMessages, Standing } from '../../domain/harvest.schema.ts';
import type { Rect } from '../../domain/message.schema.ts';
import { bring } from './bring.ts';
import type { Chat } from './chat.ts';
import { edgesOf } from './chat-scroller.ts';
import { twoFrames } from './drawn-window.ts';
import { readWindow } from './read-window.ts';

/** Space above a message that stands at the upper end or is higher than the box, CSS pixels. */
const MARGIN = 8;

function viewOf({ scroller, window }: Chat): { top: number; bottom: number } {
  const screen = { top: 0, bottom: window.innerHeight };
  if (scroller === null) return screen;
  const { top, bottom } = edgesOf(scroller);
  return { top: Math.max(0, top), bottom: Math.min(screen.bottom, bottom) };
}

/** Every message that stands wholly in view, with the keys of the whole conversation. */
function whollyInView(chat: Chat): ShownMessages['messages'] {
  const { top, bottom } = viewOf(chat);
  const isInside = ({ y, height }: Rect): boolean => y >= top - 1 && y + height <= bottom + 1;
  return (readWindow(chat)?.placed ?? []).flatMap(({ message, rect, distance }) =>
    isInside(rect) ? [{ key: chat.sightings.keyOf(message, distance), rect }] : [],
  );
}

/** Brings a message into view. Null: it was not found again. */
export async function showMessage(
  chat: Chat,
  key: string,
  standing: Standing,
): Promise<ShownMessages['messages'] | null> {
  const { scroller, window } = chat;
  if (scroller === null) {
    const messages = whollyInView(chat);
    return messages.some((message) => message.key === key) ? messages : null;
  }
  const { height: box } = edgesOf(scroller);
  const found = await bring(chat, scroller, key, (height) =>
    standing === 'top' ? MARGIN : Math.max(MARGIN, (box - height) / 2),
  );
  if (found === null) return null;
  await twoFrames(window);
  return whollyInView(chat);
}
