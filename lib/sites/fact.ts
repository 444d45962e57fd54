import type { Fact } from '../domain/reading.schema.ts';

export const fact = (
  name: Fact['name'],
  value: Fact['value'] | null,
  written: string,
  source: Fact['source'],
  candidate = 0,
): Fact[] => (value === null || value === '' ? [] : [{ name, value, written, source, candidate }]);

/** The first statement of each name: facts are gathered in falling order of trust. */
export const firstOfEach = (facts: readonly Fact[]): Fact[] =>
  facts.filter(({ name }, i) => facts.findIndex((other) => other.name === name) === i);

export const factText = (facts: readonly Fact[], name: Fact['name']): string | null => {
  const value = facts.find((one) => one.name === name)?.value;
  return typeof value === 'string' ? value : null;
};

/** "98.0%" is 98; "> 98%" is not a number that the page states. */
export function percentOf(text: string): number | null {
  const match = /^\s*(\d{1,3}(?:\.\d+)?)\s*%\s*$/.exec(text);
  return match === null || Number(match[1]) > 100 ? null : Number(match[1]);
}

/** "6 yrs on Alibaba.com" is 6. */
export function yearsOf(text: string): number | null {
  const match = /^\s*(\d{1,2})\s*(?:yrs?|years?)?\b(?!\.|\s*\d)/i.exec(text);
  return match === null ? null : Number(match[1]);
}

/** "4.9", "4.9/5", "5.0": stars of five. */
export function ratingOf(text: string): number | null {
  const match = /^\s*([0-5](?:\.\d+)?)\s*(?:\/\s*5(?:\.0)?)?\s*$/.exec(text);
  return match === null || Number(match[1]) > 5 ? null : Number(match[1]);
}
