import type { RedFlag } from '../domain/detection.schema.ts';
import type { Analysis } from './analysis.ts';
import type { CodeSeen } from './codes.ts';

/** Acts that a text proposes and that a careful friend would warn of. */
export function findRedFlags(_analysis: Analysis, _codes: readonly CodeSeen[]): RedFlag[] {
  return [];
}
