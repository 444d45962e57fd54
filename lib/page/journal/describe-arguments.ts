import { isSecretName, LEFT_OUT } from '../secret-names.ts';
import { LONGEST_TEXT } from './journal-line.ts';

const DEEPEST = 3;
const MOST_MEMBERS = 20;

const isPlain = (value: object): boolean => {
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype || Array.isArray(value);
};

/** Reads data properties only: a getter is the page's code and is not run. Secrets are not even read. */
function describeMembers(value: object, depth: number): string {
  const list = Array.isArray(value);
  const names = Object.getOwnPropertyNames(value).filter((name) => !(list && name === 'length'));
  const members = names.slice(0, MOST_MEMBERS).map((name) => {
    if (!list && isSecretName(name)) return `${name}: ${LEFT_OUT}`;
    const property = Object.getOwnPropertyDescriptor(value, name);
    const text = property === undefined || !('value' in property) ? '(…)' : describe(property.value, depth + 1);
    return list ? text : `${name}: ${text}`;
  });
  if (names.length > MOST_MEMBERS) members.push('…');
  return list ? `[${members.join(', ')}]` : `{${members.join(', ')}}`;
}

function describeError(error: Error): string {
  const own = (name: string): unknown => Object.getOwnPropertyDescriptor(error, name)?.value;
  const message = own('message') ?? error.message;
  const name = own('name') ?? error.name;
  return `${typeof name === 'string' ? name : 'Error'}: ${typeof message === 'string' ? message : ''}`;
}

function describe(value: unknown, depth: number): string {
  if (typeof value === 'string') return depth === 0 ? value : JSON.stringify(value.slice(0, LONGEST_TEXT));
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return String(value);
  if (value instanceof Error) return describeError(value);
  if (!isPlain(value)) return '[object]';
  return depth >= DEEPEST ? '…' : describeMembers(value, depth);
}

/** `%s` and its kin take the next argument; `%c` takes one that only styles the line. */
function fillIn(format: string, rest: readonly unknown[]): string {
  let used = 0;
  const text = format.replace(/%[sdifoOc%]/g, (mark) => {
    if (mark === '%%' || used >= rest.length) return mark;
    const value = rest[used++];
    return mark === '%c' ? '' : describe(value, 0);
  });
  return [text, ...rest.slice(used).map((value) => describe(value, 0))].join(' ');
}

/** What the arguments of a console call say, in words. Never throws, and runs no getter of the page. */
export function describeArguments(values: readonly unknown[]): string {
  try {
    const [first, ...rest] = values;
    const text = typeof first === 'string' ? fillIn(first, rest) : values.map((one) => describe(one, 0)).join(' ');
    return text.slice(0, LONGEST_TEXT);
  } catch {
    // A proxy whose traps throw: it was written, and what it was is not to be had.
    return '[unreadable]';
  }
}
