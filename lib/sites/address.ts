import { stripTokens } from '../domain/strip-tokens.ts';

/** The URL an attribute means; null for what is no address of the web (`blob:`, `data:`, nonsense). */
export function addressOf(written: string | null | undefined, base: URL): string | null {
  if (written === null || written === undefined || written === '' || !URL.canParse(written, base.href)) return null;
  const url = new URL(written, base.href);
  return url.protocol === 'https:' || url.protocol === 'http:' ? stripTokens(url.href).url : null;
}
