import { stripTokens } from '../domain/strip-tokens.ts';

const ABSOLUTE = /(?:[a-z][a-z0-9+.-]*:)?\/\/[^\s"'<>]+/gi;
const RELATIVE = /^[^\s?#]*[?#;][^\s]*=[^\s]*$/;

/** Takes session tokens out of every address that stands in a text. */
export function scrubAddresses(text: string): string {
  if (!/[?#;@]/.test(text)) return text;
  if (RELATIVE.test(text)) return stripTokens(text).url;
  return text.includes('//') ? text.replace(ABSOLUTE, (address) => stripTokens(address).url) : text;
}
