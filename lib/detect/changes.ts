import type { ChangeFinding } from '../domain/detection.schema.ts';
import type { Analysis } from './analysis.ts';
import type { CodeSeen } from './codes.ts';
import type { Stated } from './stated.ts';

/** What a text does to an offer made before it. */
export function findChanges(
  _analysis: Analysis,
  _stated: Stated,
  _codes: readonly CodeSeen[],
): Omit<ChangeFinding, 'expiresOn'>[] {
  return [];
}
