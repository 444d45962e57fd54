import type { Slot } from '../harvest.schema.ts';

/** A row that is known to be there and has no name: only its place tells which one it is. */
export const NAMELESS = '?';
const BREAK = '|';

/** The part of a composite key that comes from the message itself; the number only counts within one reading. */
export const withoutNumber = (key: string): string => key.replace(/-\d+$/, '');

/** By what a slot is known again. Equal messages without an id of the site's own share a name. */
export function nameOf(slot: Slot): string {
  if (slot.is === 'break') return BREAK;
  if (slot.is === 'hole') return slot.key === null ? NAMELESS : `site ${slot.key}`;
  const { key, keyKind } = slot.message;
  return keyKind === 'site' ? `site ${key}` : `made ${withoutNumber(key)}`;
}

export const isNamed = (name: string): boolean => name !== NAMELESS && name !== BREAK;
/** Ids of a site are given once; a made name can stand for several messages. */
export const isCertain = (name: string): boolean => name.startsWith('site ');
