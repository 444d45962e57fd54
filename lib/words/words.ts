import type { Words } from '../domain/words.schema.ts';

/** Turns sentences as data into text in one language. */
export type Speak = (words: Words) => string;
