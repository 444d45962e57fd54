import type { Slot } from '../../../../lib/domain/harvest.schema.ts';
import type { Message } from '../../../../lib/domain/message.schema.ts';
import { makeMessage } from '../../../support/make-reading.ts';

/** A message with an id of the site's own. */
export const site = (key: string, change: Partial<Message> = {}): Slot => ({
  is: 'message',
  message: makeMessage({ key, text: `text of ${key}`, time: null, ...change }),
});

/** A message with a key that was made of what it says. */
export const made = (name: string, change: Partial<Message> = {}): Slot => ({
  is: 'message',
  message: makeMessage({ key: `${name}-1`, keyKind: 'composite', text: name, time: null, ...change }),
});

export const hole = (key: string | null = null): Slot => ({ is: 'hole', key, reason: 'not-drawn', html: null });
export const gap: Slot = { is: 'break' };

/** Slots in short: `a b ? [k] |`. */
export const brief = (slots: readonly Slot[]): string =>
  slots
    .map((slot) =>
      slot.is === 'message' ? slot.message.key : slot.is === 'break' ? '|' : slot.key ? `[${slot.key}]` : '?',
    )
    .join(' ');

/** The reverse: `a b` are messages of a site, `'x` ones with made keys. */
export const slotsOf = (short: string): Slot[] =>
  short
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      if (word === '|') return gap;
      if (word === '?') return hole();
      if (word.startsWith('[')) return hole(word.slice(1, -1));
      return word.startsWith("'") ? made(word.slice(1)) : site(word);
    });
