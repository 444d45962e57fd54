import { LEFT_OUT, SECRET_NAME } from './secret-names.ts';

/** `"…"`, `'…'`, and `\"…\"` of JSON in JSON; lines are cut off at a length, so that the end can be missing. */
const QUOTED = String.raw`"(?:[^"\\]|\\[^])*(?:"|\\?$)|'(?:[^'\\]|\\[^])*(?:'|\\?$)|(\\+)"(?:(?!(?<!\\)\3")[^])*(?:\3"|$)`;
const NESTED = String.raw`\[[^\]]*(?:\]|$)|\{[^}]*(?:\}|$)`;
/** `name: `, `"name":`, `\"name\":`, `name=`, and the pairs of `["name", "value"]`. */
const BETWEEN = String.raw`(?:\\*["'])?\s{0,8}[:=]\s{0,8}|\\*["']\s{0,8},\s{0,8}(?=\\*["'])`;

/** A name is tried where it starts and nowhere else, and every value ends once: the time grows with the text alone. */
const named = (name: string, bare: string): RegExp =>
  new RegExp(`(?<![\\w-])(${name})(${BETWEEN})(?:${QUOTED}|${NESTED}|${bare})`, 'gi');

const RULES: readonly RegExp[] = [
  // Header lines have spaces and commas in their values, passwords have spaces.
  named('[\\w-]*(?:authorization|cookie)s?', '[^\\n]+'),
  named('[\\w-]*(?:password|passwd|passphrase|pwd|secret)s?', '[^\\n,}&]+'),
  named(SECRET_NAME, '[^\\s,;&}]+'),
];
const SCHEME = /(?<![\w-])([Bb]earer|BEARER|[Bb]asic|BASIC)(\s{1,8})(?=[\w.~+/-]*[\dA-Z=])[\w.~+/=-]{8,}/g;
const JWT = /(?<![\w-])eyJ[\w-]{10,}\.[\w.-]{10,}/g;

/** The order engine's id is evidence wherever it stands ("invalid token: SDE-ERR-7A3F"). */
const ERROR_ID = /(?<![a-z\d])sde(?:[\s_-]{0,3}err(?:or)?)?(?:\s?code)?[\s:#_-]{1,3}[\da-f]{4}(?![a-z\d])/gi;

const leaveOut = (whole: string, head: string): string =>
  [head + LEFT_OUT, ...(whole.slice(head.length).match(ERROR_ID) ?? [])].join(' ');

/** Takes headers, cookies, passwords and tokens out of a line of the console; error ids stay. */
export function scrubSecrets(text: string): string {
  const plain = text
    .replace(SCHEME, (whole, scheme: string, gap: string) => leaveOut(whole, scheme + gap))
    .replace(JWT, LEFT_OUT);
  return RULES.reduce(
    (line, rule) => line.replace(rule, (whole, name: string, between: string) => leaveOut(whole, name + between)),
    plain,
  );
}
