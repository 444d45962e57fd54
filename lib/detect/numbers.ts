import { COUNTED_UNITS, NUMBER_WORDS as NAMES } from './lexicon/number-words.ts';
import { tokensOf } from './lexicon/word-matcher.ts';
import { matchesOf } from './matches.ts';

/** A number in the text: digits with their separators, or number words. */
export type NumberSeen = { readonly start: number; readonly end: number; readonly value: number };

const DIGITS = /\d{1,3}(?:[.,' ]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d{1,9}(?:[.,]\d{1,4})?/g;

/** `1,940` and `2.140` are thousands, `8,70` and `17.5` are not: three digits after one mark are a group. */
export function parseNumber(written: string): number {
  const plain = written.replace(/[' ]/g, '');
  const grouped = /^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(plain);
  if (grouped) return Number(plain.replace(/[.,]/g, ''));
  const last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
  if (last < 0) return Number(plain);
  return Number(`${plain.slice(0, last).replace(/[.,]/g, '')}.${plain.slice(last + 1)}`);
}

const UNITS: Readonly<Record<string, number | undefined>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const SCALES: Readonly<Record<string, number>> = { hundred: 100, thousand: 1000 };
const NUMBER_WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.keys(UNITS).join('|')})(?:[\\s-]{1,2}(?:(?<=(?:hundred|thousand)\\s)and\\s)?(?:${[...Object.keys(UNITS), ...Object.keys(SCALES)].join('|')})){0,5}(?![\\p{L}\\p{N}])`,
  'gu',
);

const VALUES: ReadonlyMap<string, number> = new Map(Object.values(NAMES).flatMap((names) => Object.entries(names)));
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
const [APART, JOINED] = [/\p{Script=Han}|\p{Script=Hangul}/u, /[^\p{Script=Han}\p{Script=Hangul}]/u].map((other) =>
  longestFirst([...VALUES.keys()].filter((word) => !other.test(word))),
);
/** Words of other languages, where what they count stands right behind them. */
const NAMED = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${APART})[\\s-]|(?<![\\d\\p{Script=Hangul}〇一二三四五六七八九十百千万两半])(?:${JOINED})\\s?)(?=(?:${COUNTED_UNITS}))|(?<=yüzde\\s)(?:${APART})(?![\\p{L}\\p{N}])`,
  'gu',
);

function namedNumbers(lower: string): NumberSeen[] {
  return matchesOf(lower, NAMED).map(({ index, 0: found }) => {
    const word = found.replace(/[\s-]$/, '');
    return { start: index, end: index + word.length, value: VALUES.get(word) ?? 0 };
  });
}

/** 两千, 六十, 一百五十: of two signs and more, where something is counted or taken off. */
const HAN =
  /(?<![一二两三四五六七八九十百千万第])[一二两三四五六七八九十百千万]{2,7}(?=元|块|美[元金]|件|套|个|台|箱|双|张|条|只|立减|减|起|以上|可用)/gu;
const HAN_DIGITS = '零一二三四五六七八九';
const HAN_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

function valueOfHan(written: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const sign of written) {
    const scale = HAN_SCALES[sign];
    if (sign === '万') {
      total = (total + group + digit) * 10_000;
      group = 0;
      digit = 0;
    } else if (scale !== undefined) {
      group += Math.max(1, digit) * scale;
      digit = 0;
    } else digit = sign === '两' ? 2 : HAN_DIGITS.indexOf(sign);
  }
  return total + group + digit;
}

const hanNumbers = (lower: string): NumberSeen[] =>
  matchesOf(lower, HAN).map(({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    value: valueOfHan(written),
  }));

/** Those that overlap no other. */
const besides = (numbers: readonly NumberSeen[], others: readonly NumberSeen[]): NumberSeen[] =>
  numbers.filter(({ start, end }) => !others.some((other) => other.start < end && start < other.end));

function valueOfWords(words: string): number {
  let total = 0;
  let group = 0;
  for (const word of words.split(/[\s-]+/)) {
    const scale = SCALES[word];
    if (scale === 100) group *= 100;
    else if (scale === 1000) {
      total += group * 1000;
      group = 0;
    } else group += UNITS[word] ?? 0;
  }
  return total + group;
}

/** Digits inside of a name ("BOX20", "DC-118", "M8x30") count nothing; a currency may touch them ("USD75"). */
const TOUCHES_NAME =
  /(?:[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]|[\p{L}\p{N}]-|[\p{L}]_|\p{L}{4}\/|\d[.,])$/u;
const APART_FROM_NAMES: ReadonlySet<string> = new Set(' \n\t($€£¥:：');
const TOUCHES_CURRENCY = /(?:^|[^\p{L}])(?:usd|eur|rmb|cny|gbp|inr|aed|sar|rs|hk|rp|us)$/u;

function countsSomething(lower: string, start: number): boolean {
  if (start === 0 || APART_FROM_NAMES.has(lower.charAt(start - 1))) return true;
  const before = lower.slice(Math.max(0, start - 5), start);
  return !TOUCHES_NAME.test(before) || TOUCHES_CURRENCY.test(before);
}

/** 30k, 2 triệu, 3천, 2万, 5 тыс: the number and its magnitude are one. */
const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [
    /^\s(?:mil|mila|bin|thousand)(?!\p{L})|^\s?(?:nghìn|ngàn|тыс\p{L}*\.?|ألف|الف)(?!\p{L})|^\s?[千천]|^k(?![\p{L}\p{N}])/u,
    1_000,
  ],
  [/^\s?[万萬만]/u, 10_000],
  [/^\s?(?:triệu|млн|million)(?!\p{L})|^tr(?!\p{L})/u, 1_000_000],
];

/** What a magnitude begins with, after a space or at once. */
const BEGINS_MAGNITUDE = /^\s?[mbtnkтмأا千천万萬만]/u;

/** "2 and a half". */
const AND_HALF = /^\s(?:and|y|e|et|und|и)\s(?:an?\s)?(?:half|medio|media|meio|meia|demi|halb|mezzo)(?!\p{L})/u;

function magnified(lower: string, number: NumberSeen): NumberSeen {
  const half = lower[number.end] === ' ' ? AND_HALF.exec(lower.slice(number.end, number.end + 16)) : null;
  if (half !== null) return { ...number, end: number.end + half[0].length, value: number.value + 0.5 };
  if (!BEGINS_MAGNITUDE.test(lower.slice(number.end, number.end + 2))) return number;
  const after = lower.slice(number.end, number.end + 10);
  for (const [pattern, factor] of MAGNITUDES) {
    const found = pattern.exec(after);
    if (found !== null) return { start: number.start, end: number.end + found[0].length, value: number.value * factor };
  }
  return number;
}

const HAS_DIGIT = /\d/;
const HAS_JOINED = /[一两二三四五六七八九十半]|\p{Script=Hangul}/u;
const FIRST_NAMES: ReadonlySet<string> = new Set(Array.from(VALUES.keys(), (name) => name.split(' ')[0] ?? name));

/** "DIANJI-5,60 sets": the name takes its digit, the rest counts. */
function behindComma(lower: string, { start, end }: NumberSeen): NumberSeen[] {
  const comma = lower.slice(start, end).lastIndexOf(',');
  const from = start + comma + 1;
  return comma < 0 ? [] : [{ start: from, end, value: parseNumber(lower.slice(from, end)) }];
}

/** Can a text hold a number, in digits or words? */
export const mayHoldNumbers = (lower: string): boolean =>
  HAS_DIGIT.test(lower) ||
  HAS_JOINED.test(lower) ||
  tokensOf(lower).some(({ word }) => UNITS[word] !== undefined || FIRST_NAMES.has(word));

/** All numbers of a lower-case text, in their order. */
export function findNumbers(lower: string): NumberSeen[] {
  const digits = !HAS_DIGIT.test(lower)
    ? []
    : matchesOf(lower, DIGITS)
        .map((match) => ({
          start: match.index,
          end: match.index + match[0].length,
          value: parseNumber(match[0]),
        }))
        .flatMap((number) => (countsSomething(lower, number.start) ? [number] : behindComma(lower, number)))
        .map((number) => magnified(lower, number));
  const words = !tokensOf(lower).some(({ word }) => UNITS[word] !== undefined)
    ? []
    : matchesOf(lower, NUMBER_WORDS).map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        value: valueOfWords(match[0]),
      }));
  const isNamed = HAS_JOINED.test(lower) || tokensOf(lower).some(({ word }) => FIRST_NAMES.has(word));
  const han = HAS_JOINED.test(lower) ? hanNumbers(lower) : [];
  const named = isNamed ? [...han, ...besides(namedNumbers(lower), han)] : [];
  return words.length + named.length === 0 ? digits : [...digits, ...words, ...named].sort((a, b) => a.start - b.start);
}
