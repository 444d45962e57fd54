/** What JSON can hold. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Parses JSON from outside; undefined when it is none. */
export function parseJson(text: string | null | undefined): Json {
  try {
    return text ? JSON.parse(text) : undefined;
  } catch {
    // Attributes and scripts are the page's; what is no JSON states nothing.
    return undefined;
  }
}

/** The text of the object or list that begins at `start`, up to its own closing bracket; empty when it never closes. */
function literalAt(text: string, start: number): string {
  let depth = 0;
  const signs = /"(?:[^"\\]|\\.)*"|[{}[\]]/gs;
  signs.lastIndex = start;
  for (let sign = signs.exec(text); sign !== null; sign = signs.exec(text)) {
    if (sign[0] === '{' || sign[0] === '[') depth += 1;
    else if (!sign[0].startsWith('"')) depth -= 1;
    if (depth === 0) return text.slice(start, sign.index + 1);
  }
  return '';
}

/** Pages write JavaScript, not quite JSON: final commas and `undefined`. Strings are left as they are. */
const asJson = (literal: string): string =>
  literal.replace(/"(?:[^"\\]|\\.)*"|,(?=\s*[}\]])|\bundefined\b/gs, (part) => {
    if (part.startsWith('"')) return part;
    return part === ',' ? '' : 'null';
  });

/**
 * A value that a page's own script sets on `window`, read from the script's text: a content script lives in a world of
 * its own and cannot see the variable. Nothing is run. Undefined when no script sets it to something like JSON.
 */
export function inlineState(document: Document, name: string): Json {
  const assignment = new RegExp(`(?:^|[^\\w$.])(?:window\\.)?${name}\\s*=\\s*(?=[{[])`);
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const match = text.includes(name) ? assignment.exec(text) : null;
    if (match === null) continue;
    const literal = literalAt(text, match.index + match[0].length);
    const value = parseJson(literal) ?? parseJson(asJson(literal));
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The value at `globalData.seller.companyName`; undefined where the state has no such place. */
export function stateAt(state: Json, path: string): Json {
  let at: Json = state;
  for (const key of path.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

export const stringAt = (state: Json, path: string): string | null => {
  const value = stateAt(state, path);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

export const listAt = (state: Json, path: string): readonly Json[] => {
  const value = stateAt(state, path);
  return Array.isArray(value) ? value : [];
};
