/** What JSON can hold. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Deeper states are no data that a shop's page needs; the limit keeps a hostile page from filling the stack. */
const DEEPEST = 200;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v', '0': '\0' };
const WORDS: Readonly<Record<string, Json>> = { true: true, false: false, null: null, undefined: undefined, NaN: null };
const GAP = /(?:\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/y;
const NUMBER = /-?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;

/** The text is no literal from here on (a function, a call, the end). */
class NotALiteral extends Error {}

function readerOf(text: string) {
  let at = 0;
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found === undefined) return null;
    at += found.length;
    return found;
  };
  const skip = (sign: string): boolean => {
    take(GAP);
    if (text[at] !== sign) return false;
    at += 1;
    return true;
  };
  function string(): string | null {
    const quote = text[at];
    if (quote !== '"' && quote !== "'") return null;
    let value = '';
    for (at += 1; at < text.length; at += 1) {
      const sign = text[at] ?? '';
      if (sign === quote) {
        at += 1;
        return value;
      }
      if (sign !== '\\') value += sign;
      else {
        at += 1;
        const escaped = text[at] ?? '';
        const hex = /^(?:u([\da-f]{4})|x([\da-f]{2}))/i.exec(text.slice(at, at + 5));
        value +=
          hex === null
            ? (ESCAPES[escaped] ?? escaped)
            : String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? '', 16));
        at += hex === null ? 0 : hex[0].length - 1;
      }
    }
    throw new NotALiteral();
  }
  function list(depth: number): Json {
    const items: Json[] = [];
    while (!skip(']')) {
      items.push(value(depth));
      if (!skip(',') && text[at] !== ']') throw new NotALiteral();
    }
    return items;
  }
  function object(depth: number): Json {
    const entries: [string, Json][] = [];
    while (!skip('}')) {
      const key = string() ?? take(WORD) ?? take(NUMBER);
      if (key === null || !skip(':')) throw new NotALiteral();
      entries.push([key, value(depth)]);
      if (!skip(',') && text[at] !== '}') throw new NotALiteral();
    }
    return Object.fromEntries(entries);
  }
  function value(depth: number): Json {
    if (depth > DEEPEST) throw new NotALiteral();
    if (skip('{')) return object(depth + 1);
    if (skip('[')) return list(depth + 1);
    const text = string();
    if (text !== null) return text;
    const number = take(NUMBER);
    if (number !== null) return Number(number);
    const word = take(WORD);
    if (word === null || !(word in WORDS)) throw new NotALiteral();
    return WORDS[word];
  }
  return { value };
}

/**
 * The value that a script's text writes at its start. Pages write JavaScript there, not quite JSON: keys and strings in
 * single quotes, final commas, `undefined`. Nothing is ever run. Undefined when it is no literal.
 */
export function readLiteral(text: string): Json {
  try {
    return readerOf(text).value(0);
  } catch (error) {
    if (error instanceof NotALiteral) return undefined;
    throw error;
  }
}
