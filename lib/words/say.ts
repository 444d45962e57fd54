import type { Words } from '../domain/words.schema.ts';
import type { Speak } from './words.ts';

/** `Speak` for keys that are written where they are used. */
export type Say = (key: string, params?: Words['params']) => string;

export const sayBy =
  (speak: Speak): Say =>
  (key, params) =>
    speak(params === undefined ? { key } : { key, params });
