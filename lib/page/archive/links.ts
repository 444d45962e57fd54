import { stripTokens } from '../../domain/strip-tokens.ts';
import { absoluteAddress } from './absolute-address.ts';

const KEPT = /^(?:https?|mailto|tel):/i;

/** Where a link leads, absolute and without session tokens; null for what would run code or name no place. */
export function linkTarget(written: string, base: string): string | null {
  const trimmed = written.trim();
  if (trimmed.startsWith('#')) return stripTokens(trimmed).url;
  const address = absoluteAddress(trimmed, base);
  return address !== null && KEPT.test(address) ? stripTokens(address).url : null;
}
