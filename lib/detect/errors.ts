import type { ErrorFinding } from '../domain/detection.schema.ts';
import { matchesOf } from './matches.ts';
import type { NormalText } from './normalise.ts';

/** The order engine's id as the console writes it, and as people retell it ("SDE Error 7A3F", "SDE 7A3F"). */
const SDE = /(?<![\p{L}\p{N}])sde(?:[\s_-]{0,3}err(?:or)?)?(?:\s?code)?[\s:#_-]{1,3}([0-9a-f]{4})(?![\p{L}\p{N}])/gu;
/** Without the word "error" four letters alone are a word ("SDE DEED"): a digit must be among them. */
const SAYS_ERROR = /err/;

export function findErrors({ lower, place }: NormalText): ErrorFinding[] {
  if (!lower.includes('sde')) return [];
  return matchesOf(lower, SDE).flatMap((match) => {
    const [whole, hex = ''] = match;
    if (!SAYS_ERROR.test(whole.slice(0, -4)) && !/\d/.test(hex)) return [];
    return [{ errorId: `SDE-ERR-${hex.toUpperCase()}`, ...place(match.index, match.index + whole.length) }];
  });
}
