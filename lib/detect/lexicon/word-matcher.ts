import { matchesOf } from '../matches.ts';
/**
 * Words of one meaning, by language, with bars between them. A trailing `*` stands for any ending ("купон*"), a space
 * also for a hyphen, a leading slash or apostrophe must stand before the word. Words of scripts without spaces match
 * anywhere, all others only as whole words.
 */
export type WordList = Readonly<Record<string, string>>;

export type Found = { readonly start: number; readonly end: number; readonly word: string };

const SPACELESS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const TOKEN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{M}\p{N}]+/gu;
/** "box20" and "20-box" are names, no words. */
const IN_NAME_BEFORE = /\p{N}[-_/]$/u;
const IN_NAME_AFTER = /^[-_/]\p{N}/u;
const LONGEST_ENDING = 12;
/** Between two words of one entry. */
const LONGEST_GAP = 3;
/** Words of which a finder remembers what can begin with them. */
const MOST_KNOWN = 5000;

type Part = { readonly text: string; readonly open: boolean };
/** `gaps[i]` stands between `parts[i]` and `parts[i + 1]`. */
type Entry = {
  /** The number of its list. */
  readonly kind: number;
  readonly lead: string;
  readonly parts: readonly Part[];
  readonly gaps: readonly string[];
};

const wordsOf = (list: WordList): string[] => [
  ...new Set(Object.values(list).flatMap((words) => words.split('|').map((word) => word.trim().replace(/’/g, "'")))),
];

function entryOf(kind: number, word: string): Entry {
  const lead = /^[/']/.exec(word)?.[0] ?? '';
  const pieces = word.slice(lead.length).split(/([ '/.])/);
  return {
    kind,
    lead,
    parts: pieces
      .filter((_, i) => i % 2 === 0)
      .map((text) => ({ text: text.replace('*', ''), open: text.endsWith('*') })),
    gaps: pieces.filter((_, i) => i % 2 === 1),
  };
}

const fits = ({ text, open }: Part, token: string): boolean =>
  open
    ? token.startsWith(text) && token.length <= text.length + LONGEST_ENDING && !/\d/.test(token.slice(text.length))
    : token === text;
const gapFits = (gap: string, between: string): boolean =>
  between === gap || (gap === ' ' && /^[\s-]{1,3}$/.test(between));
/** Words with any ending are looked up by their first letters, all others whole. */
const STEM = 3;
const stemOf = (word: string): string => word.slice(0, STEM);

export type Tokens = readonly Found[];

const isPlain = (text: string): boolean => /^[\n\r\t\x20-\x7e]*$/.test(text);

/** Of letters without accents; a loop, because most texts are of this kind and every finder waits for it. */
function cutPlain(lower: string): Tokens {
  const tokens: Found[] = [];
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    const letter = lower.charCodeAt(at);
    const isInside = (letter >= 97 && letter <= 122) || (letter >= 48 && letter <= 57);
    if (isInside && start < 0) start = at;
    if (isInside || start < 0) continue;
    tokens.push({ start, end: at, word: lower.slice(start, at) });
    start = -1;
  }
  return tokens;
}

const cutIntoTokens = (lower: string): Tokens =>
  isPlain(lower)
    ? cutPlain(lower)
    : matchesOf(lower, TOKEN).map(({ index, 0: word }) => ({ start: index, end: index + word.length, word }));

/** Several finders walk the same text one after the other. */
let latest: { readonly lower: string; readonly tokens: Tokens } = { lower: '', tokens: [] };
/** The words of a text; those of scripts without spaces are left out. */
export function tokensOf(lower: string): Tokens {
  if (latest.lower !== lower) latest = { lower, tokens: cutIntoTokens(lower) };
  return latest.tokens;
}

const isInName = (lower: string, start: number): boolean =>
  isMark(lower[start - 1]) && IN_NAME_BEFORE.test(lower.slice(Math.max(0, start - 2), start));

const isMark = (mark: string | undefined): boolean => mark === '-' || mark === '_' || mark === '/';
const isNameAfter = (lower: string, end: number): boolean =>
  isMark(lower[end]) && IN_NAME_AFTER.test(lower.slice(end, end + 2));

/** End of an entry of several words that begins at this token, or -1. */
function endOf({ parts, gaps }: Entry, lower: string, tokens: Tokens, at: number): number {
  let last = tokens[at];
  for (let i = 1; i < parts.length; i++) {
    const token = tokens[at + i];
    const part = parts[i];
    if (last === undefined || token === undefined || part === undefined || !fits(part, token.word)) return -1;
    if (!gapFits(gaps[i - 1] ?? ' ', lower.slice(last.end, token.start))) return -1;
    last = token;
  }
  return last?.end ?? -1;
}

type Lists<K extends string> = Readonly<Record<K, WordList>>;
const entriesOf = (lists: object): readonly (readonly [string, WordList])[] => Object.entries(lists);
/** Lists of weight, and lists that only matter beside them. */
export type Vocabulary = <W extends string, B extends string = never>(
  weighty: Lists<W>,
  beside?: Lists<B>,
) => Finder<W | B>;

/** The words of one text by what they mean; each list sorted by place. */
export type WordsSeen<K> = ((kind: K) => readonly Found[]) & { readonly isEmpty: boolean };
export type Finder<K extends string> = (lower: string) => WordsSeen<K>;

/** The entries that begin with one word: those that end there, and the longer ones by their second word. */
type Beginning = {
  readonly single: readonly Entry[];
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>;
  /** Their second word has any ending. */
  readonly open: readonly Entry[];
};
type Listed = { readonly list: WordList; readonly isWeighty: boolean };
/** The words of all lists of a vocabulary, looked up by how they begin. */
type Index = {
  readonly startingWith: (word: string) => Beginning | null;
  /** Is it the telling word of an entry of weight? Without one a text says nothing that is looked for. */
  readonly isWeighty: (word: string) => boolean;
  readonly joinedAt: (letter: string) => readonly { readonly kind: number; readonly word: string }[];
};

const NO_PART: Part = { text: '', open: false };
const partOf = ({ parts }: Entry, at: number): Part => parts[at] ?? NO_PART;
const NONE: readonly never[] = [];

function beginningOf(entries: readonly Entry[]): Beginning | null {
  if (entries.length === 0) return null;
  const longer = entries.filter(({ parts }) => parts.length > 1);
  return {
    single: entries.filter(({ parts }) => parts.length === 1),
    bySecond: Map.groupBy(
      longer.filter((entry) => !partOf(entry, 1).open),
      (entry) => partOf(entry, 1).text,
    ),
    open: longer.filter((entry) => partOf(entry, 1).open),
  };
}

/** Stand in every text. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'the an is are was were be on in at of to for with we you your my me it its this that no not do does did can will has have from by or and as if so de la el le les un une das der die den dem ein il lo di da do em na no em o os que se si es ist est'.split(
    ' ',
  ),
);
const isTelling = ({ text }: Part): boolean => text.length > 1 && !FUNCTION_WORDS.has(text);
/** Is a word the last telling one of one of these entries, or like one that is looked for? */
function weightOf(entries: readonly Entry[], resembles: (word: string) => boolean): (word: string) => boolean {
  const telling = entries.flatMap(({ parts }) => (parts.length === 1 ? parts : (parts.findLast(isTelling) ?? [])));
  const whole = new Set(telling.filter((part) => !part.open).map(({ text }) => text));
  const open = Map.groupBy(
    telling.filter((part) => part.open),
    ({ text }) => stemOf(text),
  );
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const stems = [...(open.get(stemOf(word)) ?? NONE), ...(open.get(word.slice(0, STEM - 1)) ?? NONE)];
    const isWeighty = whole.has(word) || stems.some((part) => fits(part, word)) || resembles(word);
    if (known.size > MOST_KNOWN) known.clear();
    known.set(word, isWeighty);
    return isWeighty;
  };
}

function indexOf(lists: readonly Listed[], resembles: (word: string) => boolean): Index {
  const all = lists.flatMap(({ list }, kind) => wordsOf(list).map((word) => ({ kind, word })));
  const spaced = all.filter(({ word }) => !SPACELESS.test(word)).map(({ kind, word }) => entryOf(kind, word));
  const whole = Map.groupBy(
    spaced.filter((entry) => !partOf(entry, 0).open),
    (entry) => partOf(entry, 0).text,
  );
  const open = Map.groupBy(
    spaced.filter((entry) => partOf(entry, 0).open),
    (entry) => stemOf(partOf(entry, 0).text),
  );
  const joined = Map.groupBy(
    all.filter(({ word }) => SPACELESS.test(word)),
    ({ word }) => word.charAt(0),
  );
  const known = new Map<string, Beginning | null>();
  const isWeighty = weightOf(
    spaced.filter(({ kind }) => lists[kind]?.isWeighty),
    resembles,
  );
  return {
    startingWith: (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      const entries = [
        ...(whole.get(word) ?? NONE),
        ...(open.get(stemOf(word)) ?? NONE),
        ...(open.get(word.slice(0, STEM - 1)) ?? NONE),
      ].filter((entry) => fits(partOf(entry, 0), word));
      const beginning = beginningOf(entries);
      if (known.size > MOST_KNOWN) known.clear();
      known.set(word, beginning);
      return beginning;
    },
    isWeighty,
    joinedAt: (letter) => joined.get(letter) ?? NONE,
  };
}

type FoundByList = (Found[] | undefined)[];

function add(found: FoundByList, kind: number, start: number, end: number, lower: string): void {
  const one = { start, end, word: lower.slice(start, end) };
  const list = found[kind];
  if (list === undefined) found[kind] = [one];
  else list.push(one);
}

/** Signs that say as much as a word: 5 %, ...?coupon=. */
const WEIGHTY_SIGN = /%|[?&]\p{L}+=|-\s?(?:us|usd)?\s?[$€£¥₺]|\d\s?\+\s?\d/u;

/** Most texts hold none: they are not walked. */
function saysSomething({ isWeighty }: Index, lower: string): boolean {
  for (const { word } of tokensOf(lower)) if (isWeighty(word)) return true;
  return WEIGHTY_SIGN.test(lower) || SPACELESS.test(lower);
}

/** The words of every list in one walk over a lower-case text: by the number of its list, as they come. */
function walk({ startingWith, joinedAt }: Index, written: string): Readonly<FoundByList> {
  const lower = written.includes('’') ? written.replace(/’/g, "'") : written;
  const found: FoundByList = [];
  const tokens = tokensOf(lower);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const beginning = token === undefined ? null : startingWith(token.word);
    if (token === undefined || beginning === null || isInName(lower, token.start)) continue;
    const next = tokens[at + 1];
    const isLed = ({ lead }: Entry): boolean => lead === '' || lower[token.start - 1] === lead;
    const take = (entry: Entry, end: number): void => {
      if (end > 0 && isLed(entry) && !isNameAfter(lower, end))
        add(found, entry.kind, token.start - entry.lead.length, end, lower);
    };
    for (const entry of beginning.single) take(entry, token.end);
    if (next === undefined || next.start - token.end > LONGEST_GAP) continue;
    for (const entry of beginning.bySecond.get(next.word) ?? NONE) take(entry, endOf(entry, lower, tokens, at));
    for (const entry of beginning.open) take(entry, endOf(entry, lower, tokens, at));
  }
  if (SPACELESS.test(lower))
    for (let i = 0; i < lower.length; i++)
      for (const { kind, word } of joinedAt(lower.charAt(i)))
        if (lower.startsWith(word, i)) add(found, kind, i, i + word.length, lower);
  return found;
}

/**
 * Makes finders that share one walk: whichever of them is asked about a text first looks up the words of all. Of one
 * list the longest words win and none overlap. A text without a word of the lists of weight, and without one that
 * `resembles` them, is not walked at all: nothing is found in it.
 */
export function vocabulary(resembles: (word: string) => boolean = () => false): Vocabulary {
  const all: Listed[] = [];
  let index: Index | null = null;
  let latest: { readonly lower: string; readonly found: Readonly<FoundByList> } | null = null;
  const look = (lower: string): Readonly<FoundByList> => {
    index ??= indexOf(all, resembles);
    if (latest?.lower !== lower) latest = { lower, found: saysSomething(index, lower) ? walk(index, lower) : NONE };
    return latest.found;
  };
  return (weighty, beside) => {
    const named = [...entriesOf(weighty), ...entriesOf(beside ?? {})];
    const numbers = new Map(
      named.map(([kind, list], at) => [kind, all.push({ list, isWeighty: at < Object.keys(weighty).length }) - 1]),
    );
    index = null;
    latest = null;
    return (lower) => {
      const found = look(lower);
      const apart = new Map<string, readonly Found[]>();
      const of = (kind: string): readonly Found[] => {
        const words = found[numbers.get(kind) ?? -1];
        if (words === undefined) return NONE;
        const known = apart.get(kind) ?? longestApart(words);
        apart.set(kind, known);
        return known;
      };
      return Object.assign(of, { isEmpty: found.length === 0 });
    };
  };
}

function longestApart(found: readonly Found[]): readonly Found[] {
  if (found.length < 2) return found;
  let reached = -1;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
