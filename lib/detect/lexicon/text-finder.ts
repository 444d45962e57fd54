import { vocabulary } from './word-matcher.ts';

/** What the words of a whole text mean. Lists that read short strings of their own keep a vocabulary of their own. */
export const textFinder = vocabulary();
