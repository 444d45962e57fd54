import { type Json, readLiteral } from './loose-json.ts';

const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Where the value of `name` begins in a script's text; -1 when the script sets no such name. */
function startOf(script: string, name: string): number {
  const assignment = new RegExp(
    `(?:^|[^\\w$.])(?:window\\s*\\.\\s*|window\\s*\\[\\s*["']|(?:var|let|const)\\s+)?${literally(name)}(?:["']\\s*\\])?\\s*=(?!=)\\s*`,
  );
  const match = assignment.exec(script);
  return match === null ? -1 : match.index + match[0].length;
}

/** Strict JSON is read a hundred times faster by the browser; the object ends at the last brace of its statement. */
function strictly(text: string): Json {
  const end = text.lastIndexOf('}');
  if (end < 0 || !/^[\s;]*(?:<\/script>)?$/.test(text.slice(end + 1))) return undefined;
  try {
    return JSON.parse(text.slice(0, end + 1));
  } catch {
    // Not strict JSON, or more statements follow: the careful reader takes over.
    return undefined;
  }
}

/**
 * A value that a page's own script sets on `window`, read from the script's text: a content script lives in a world of
 * its own and cannot see the variable. Undefined when no script sets it, or not to a literal.
 */
export function inlineState(document: Document, name: string): Json {
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    const start = text.includes(name) ? startOf(text, name) : -1;
    if (start < 0) continue;
    const value = strictly(text.slice(start)) ?? readLiteral(text.slice(start));
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
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
};

export const booleanAt = (state: Json, path: string): boolean | null => {
  const value = stateAt(state, path);
  return typeof value === 'boolean' ? value : null;
};

export const listAt = (state: Json, path: string): readonly Json[] => {
  const value = stateAt(state, path);
  return Array.isArray(value) ? value : [];
};
