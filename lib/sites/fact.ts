import type { Fact } from '../domain/reading.schema.ts';
import { type Json, stringAt } from './inline-state.ts';

export const fact = (
  name: Fact['name'],
  value: Fact['value'] | null,
  written: string,
  source: Fact['source'],
  candidate = 0,
): Fact[] => (value === null || value === '' ? [] : [{ name, value, written, source, candidate }]);

/** Makes a value of a text; null when the text is not of the form that the fact has. */
export type Parse = (written: string) => Fact['value'] | null;
export const asWritten: Parse = (written) => written || null;

/** A fact in a page's state: its name, the places that can hold it, the better one first, and what it must look like. */
export type StateField = readonly [name: Fact['name'], paths: string, parse: Parse];

/** Reads fields of a state; several places of one field are written with a space between. */
export const stateFacts = (state: Json, fields: readonly StateField[], candidate = 0): Fact[] =>
  fields.flatMap(([name, paths, parse]) => {
    const written = paths
      .split(' ')
      .map((path) => stringAt(state, path))
      .find((text) => text !== null);
    return written == null ? [] : fact(name, parse(written), written, 'state', candidate);
  });

/** The first statement of each name: facts are gathered in falling order of trust. */
export const firstOfEach = (facts: readonly Fact[]): Fact[] =>
  facts.filter(({ name }, i) => facts.findIndex((other) => other.name === name) === i);

export const factText = (facts: readonly Fact[], name: Fact['name']): string | null => {
  const value = facts.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : null;
};

const numberOf =
  (form: RegExp, most: number) =>
  (text: string): number | null => {
    const match = form.exec(text);
    return match === null || Number(match[1]) > most ? null : Number(match[1]);
  };

/** "98.0%" is 98; "> 98%" is not a number that the page states. */
export const percentOf = numberOf(/^\s*(\d{1,3}(?:\.\d+)?)\s*%\s*$/, 100);
/** "6 yrs on Alibaba.com" is 6. */
export const yearsOf = numberOf(/^\s*(\d{1,2})\s*(?:yrs?|years?)?\b(?!\.|\s*\d)/i, 99);
/** "4.9", "4.9/5", "5.0": stars of five. */
export const ratingOf = numberOf(/^\s*([0-5](?:\.\d+)?)\s*(?:\/\s*5(?:\.0)?)?\s*$/, 5);
