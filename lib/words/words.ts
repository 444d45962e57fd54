import type { Words } from '../domain/words.schema.ts';
import { isolated } from './isolate.ts';
import { withMarks } from './marks.ts';

/** Turns sentences as data into text in one language. */
export type Speak = (words: Words) => string;

/** One language: nested sections of texts, plurals as `{"0"?, "1"?, "n"}`; the files that @wxt-dev/i18n compiles. */
export type Catalogue = { readonly [name: string]: string | Catalogue };

export type OnMissing = 'throw' | 'show';

/** A missing text must stop a test, and must not stop a person. */
const onMissingByDefault: OnMissing = import.meta.env?.MODE === 'test' ? 'throw' : 'show';

/**
 * Numbers among the params are written as the locale writes them; what must not be grouped (a year, an order number) comes
 * as a string. Strings come from pages: their control characters are shown as marks and their direction is kept apart.
 */
export function createSpeak(catalogue: Catalogue, locale: string, onMissing: OnMissing = onMissingByDefault): Speak {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const shown = (value: string | number): string =>
    typeof value === 'number' ? numbers.format(value) : isolated(withMarks(value), locale);

  return ({ key, params = {} }) => {
    const template = templateOf(catalogue, key, params.count);
    if (template === undefined) return lacking(`no text for ${key}`, key, onMissing);
    return template.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = params[name];
      return value === undefined ? lacking(`no {${name}} for ${key}`, place, onMissing) : shown(value);
    });
  };
}

function lacking(what: string, instead: string, onMissing: OnMissing): string {
  if (onMissing === 'throw') throw new Error(what);
  return instead;
}

function templateOf(catalogue: Catalogue, key: string, count: string | number | undefined): string | undefined {
  const found = key
    .split('.')
    .reduce<string | Catalogue | undefined>(
      (level, name) => (typeof level === 'object' && Object.hasOwn(level, name) ? level[name] : undefined),
      catalogue,
    );
  if (typeof found !== 'object') return found;
  const form = found[String(count)] ?? found.n;
  return typeof form === 'string' ? form : undefined;
}
