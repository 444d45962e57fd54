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

/** The words of one text by what they mean; each list sorted by place. */
export type WordsSeen<K> = (kind: K) => readonly Found[];
export type Finder<K extends string> = (lower: string) => WordsSeen<K>;
export type Vocabulary = <K extends string>(lists: Readonly<Record<K, WordList>>) => Finder<K>;

/** The entries that begin with one word: those that end there, and the longer ones by their second word. */
type Beginning = {
  readonly single: readonly Entry[];
  /** Null where there is none: most words begin nothing longer. */
  readonly bySecond: ReadonlyMap<string, readonly Entry[]> | null;
  /** Their second word has any ending. */
  readonly open: readonly Entry[];
};
/** The words of all lists of a vocabulary, looked up by how they begin. */
type Index = {
  readonly startingWith: (word: string) => Beginning | null;
  readonly joinedAt: (letter: string) => readonly { readonly kind: number; readonly word: string }[];
};

const NO_PART: Part = { text: '', open: false };
const partOf = ({ parts }: Entry, at: number): Part => parts[at] ?? NO_PART;
const NONE: readonly never[] = [];

function beginningOf(entries: readonly Entry[]): Beginning | null {
  if (entries.length === 0) return null;
  const longer = entries.filter(({ parts }) => parts.length > 1);
  const whole = longer.filter((entry) => !partOf(entry, 1).open);
  return {
    single: entries.filter(({ parts }) => parts.length === 1),
    bySecond: whole.length === 0 ? null : Map.groupBy(whole, (entry) => partOf(entry, 1).text),
    open: longer.filter((entry) => partOf(entry, 1).open),
  };
}

function indexOf(lists: readonly WordList[]): Index {
  const all = lists.flatMap((list, kind) => wordsOf(list).map((word) => ({ kind, word })));
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
    joinedAt: (letter) => joined.get(letter) ?? NONE,
  };
}

/** What a walk finds, by the number of the list. */
type FoundByList = ReadonlyMap<number, readonly Found[]>;
type Walk = { readonly lower: string; readonly tokens: Tokens; readonly found: Map<number, Found[]> };

function add({ found }: Walk, kind: number, one: Found): void {
  const list = found.get(kind);
  if (list === undefined) found.set(kind, [one]);
  else list.push(one);
}

const foundAt = (lower: string, start: number, end: number): Found => ({ start, end, word: lower.slice(start, end) });

/** Takes an entry that begins at a token; most are that token, and need nothing made for them. */
function take(walk: Walk, { kind, lead }: Entry, token: Found, end: number): void {
  const { lower } = walk;
  if (end < 0 || (lead !== '' && lower[token.start - 1] !== lead) || isNameAfter(lower, end)) return;
  const isToken = lead === '' && end === token.end;
  add(walk, kind, isToken ? token : foundAt(lower, token.start - lead.length, end));
}

function takeLonger(walk: Walk, { bySecond, open }: Beginning, token: Found, at: number): void {
  const { lower, tokens } = walk;
  const next = tokens[at + 1];
  if (next === undefined || next.start - token.end > LONGEST_GAP) return;
  if (bySecond !== null)
    for (const entry of bySecond.get(next.word) ?? NONE) take(walk, entry, token, endOf(entry, lower, tokens, at));
  for (const entry of open) take(walk, entry, token, endOf(entry, lower, tokens, at));
}

/** The words of every list in one walk over a lower-case text. */
function walkOver({ startingWith, joinedAt }: Index, written: string): FoundByList {
  const lower = written.includes('’') ? written.replace(/’/g, "'") : written;
  const walk: Walk = { lower, tokens: tokensOf(lower), found: new Map() };
  const { tokens } = walk;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const beginning = token === undefined ? null : startingWith(token.word);
    if (token === undefined || beginning === null || isInName(lower, token.start)) continue;
    for (const entry of beginning.single) take(walk, entry, token, token.end);
    if (beginning.bySecond !== null || beginning.open.length > 0) takeLonger(walk, beginning, token, at);
  }
  if (SPACELESS.test(lower))
    for (let i = 0; i < lower.length; i++)
      for (const { kind, word } of joinedAt(lower.charAt(i)))
        if (lower.startsWith(word, i)) add(walk, kind, foundAt(lower, i, i + word.length));
  return walk.found;
}

const entriesOf = (lists: object): readonly (readonly [string, WordList])[] => Object.entries(lists);

/** What is found in one text, each list made apart when it is first asked for. */
function seenIn(found: FoundByList): (number: number) => readonly Found[] {
  const apart = new Map<number, readonly Found[]>();
  return (number) => {
    const words = found.get(number);
    if (words === undefined || words.length === 1) return words ?? NONE;
    const known = apart.get(number) ?? longestApart(words);
    apart.set(number, known);
    return known;
  };
}

/**
 * Makes finders that share one walk: whichever of them is asked about a text first looks up the words of all. Of one
 * list the longest words win and none overlap.
 */
export function vocabulary(): Vocabulary {
  const all: WordList[] = [];
  let index: Index | null = null;
  let latest: { readonly lower: string; readonly seen: (number: number) => readonly Found[] } | null = null;
  return (lists) => {
    const numbers: Readonly<Record<string, number>> = Object.fromEntries(
      entriesOf(lists).map(([kind, list]) => [kind, all.push(list) - 1]),
    );
    index = null;
    latest = null;
    return (lower) => {
      index ??= indexOf(all);
      if (latest?.lower !== lower) latest = { lower, seen: seenIn(walkOver(index, lower)) };
      const { seen } = latest;
      return (kind) => seen(numbers[kind] ?? -1);
    };
  };
}

/** Most words come apart and in order as they are. */
const areApart = (found: readonly Found[]): boolean =>
  found.every(({ start }, at) => at === 0 || start >= (found[at - 1]?.end ?? 0));

function longestApart(found: readonly Found[]): readonly Found[] {
  if (areApart(found)) return found;
  let reached = -1;
  return [...found]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}
