/**
 * Parameters that carry a session, a signature or a secret. Compared without case and punctuation, so that
 * `_tb_token_` is `tbtoken` and `X-Amz-Signature` is `xamzsignature`.
 */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  // Alibaba's chat and session parameters (SITES.md section 0, seen 2026-11).
  'activeaccountidencrypt',
  'x5sec',
  'x5secdata',
  'sign',
  // Session and sign-in parameters in general use.
  'sid',
  'sessid',
  'phpsessid',
  'jsessionid',
  'aspsessionid',
  'session',
  'sessionid',
  'sessionkey',
  'auth',
  'authkey',
  'authorization',
  'authuserkey',
  'apikey',
  'jwt',
  'ticket',
  'otp',
  'pwd',
  'pass',
  'passwd',
  'password',
  'secret',
  'clientsecret',
  'sig',
  'signature',
  'xamzsignature',
  'xamzcredential',
]);
/** `chatToken`, `ctoken`, `_tb_token_`, `access_token`, `csrf-token`: every site has its own. */
const TOKEN_NAME = /token$/;
/** A redirect inside a redirect inside a redirect is as deep as sites go. */
const DEEPEST = 4;

/** Userinfo stands between the slashes and the host; browsers take `\` for `/` and forgive missing slashes. */
const AUTHORITY = /^(\s*(?:(?:https?|wss?|ftp):[/\\]*|[a-z][a-z0-9+.-]*:\/\/|[/\\]{2}))([^/\\?#]*)/i;

const decodeAscii = (text: string): string =>
  text.replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const isSecretName = (name: string): boolean => {
  const plain = decodeAscii(decodeAscii(name))
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  return SECRET_NAMES.has(plain) || TOKEN_NAME.test(plain);
};

/** The text behind a percent-encoded one; null where the bytes are no UTF-8. */
const decodeValue = (value: string): string | null => {
  try {
    return decodeURIComponent(value);
  } catch {
    // Malformed escapes are the page's; the caller then leaves out the whole value.
    return null;
  }
};

type Note = (name: string) => void;

/** A value can be an address of its own (`redirect=https%3A%2F%2F…`). */
function stripValue(name: string, value: string, depth: number, note: Note): string {
  if (!/[?#@;]|%(?:25)*(?:3f|23|40|3b)/i.test(value)) return value;
  const inner: string[] = [];
  const seen = (found: string): void => {
    inner.push(found);
  };
  if (depth >= DEEPEST) {
    note(name);
    return '';
  }
  const direct = stripText(value, depth + 1, seen);
  if (inner.length > 0) {
    for (const found of inner) note(found);
    return direct;
  }
  const ascii = decodeAscii(value);
  if (ascii === value) return value;
  const decoded = decodeValue(value);
  const within = stripText(decoded ?? ascii, depth + 1, seen);
  if (inner.length === 0) return value;
  for (const found of inner) note(found);
  return decoded === null ? '' : encodeURIComponent(within.toWellFormed());
}

/** `a=1&token=2`, and the older `a=1;token=2`: a secret takes the rest of its parameter with it. */
function stripParameter(parameter: string, depth: number, note: Note): string {
  const parts = parameter.split(';');
  for (const [i, part] of parts.entries()) {
    const equals = part.indexOf('=');
    if (equals < 0 || !isSecretName(part.slice(0, equals))) continue;
    const rest = [part.slice(equals + 1), ...parts.slice(i + 1)].join(';');
    if (rest === '') continue;
    const name = part.slice(0, equals);
    note(name);
    return [...parts.slice(0, i), `${name}=`].join(';');
  }
  const equals = parameter.indexOf('=');
  if (equals < 0) return parameter;
  const name = parameter.slice(0, equals);
  return `${name}=${stripValue(name, parameter.slice(equals + 1), depth, note)}`;
}

const stripQuery = (query: string, depth: number, note: Note): string =>
  query
    .split('&')
    .map((parameter) => stripParameter(parameter, depth, note))
    .join('&');

/** `#/chat?token=…` and `#access_token=…`: single-page sites keep a query of their own behind the hash. */
function stripHash(hash: string, depth: number, note: Note): string {
  const mark = hash.indexOf('?');
  const head = mark < 0 ? hash : hash.slice(0, mark);
  if (mark < 0 || head.includes('=')) return stripQuery(hash, depth, note);
  return `${head}?${stripQuery(hash.slice(mark + 1), depth, note)}`;
}

/** `/page;jsessionid=…` */
const stripPath = (path: string, note: Note): string =>
  path.replace(/;([^=;/]{1,40})=([^/]+)/g, (whole, name: string) => {
    if (!isSecretName(name)) return whole;
    note(name);
    return `;${name}=`;
  });

function stripText(text: string, depth: number, note: Note): string {
  const hashAt = text.indexOf('#');
  const beforeHash = hashAt < 0 ? text : text.slice(0, hashAt);
  const queryAt = beforeHash.indexOf('?');
  let path = queryAt < 0 ? beforeHash : beforeHash.slice(0, queryAt);
  const authority = AUTHORITY.exec(path);
  const start = authority?.[1] ?? '';
  const host = authority?.[2] ?? '';
  const at = host.lastIndexOf('@');
  if (at >= 0) {
    note('userinfo');
    path = start + host.slice(at + 1) + path.slice(start.length + host.length);
  }
  path = stripPath(path, note);
  const query = queryAt < 0 ? '' : `?${stripQuery(beforeHash.slice(queryAt + 1), depth, note)}`;
  const hash = hashAt < 0 ? '' : `#${stripHash(text.slice(hashAt + 1), depth, note)}`;
  return path + query + hash;
}

/**
 * Takes session tokens and userinfo out of an address and says which. A parameter keeps its name with an empty
 * value, so that a reader sees that something stood there. Never throws, on any string.
 */
export function stripTokens(url: string): { url: string; stripped: string[] } {
  const stripped = new Set<string>();
  const text = stripText(url, 0, (name) => {
    stripped.add(name);
  });
  return { url: text, stripped: [...stripped] };
}
