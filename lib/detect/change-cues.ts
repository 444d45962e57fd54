import type { Analysis } from './analysis.ts';
import {
  ASKING_WORDS,
  BUT_WORDS,
  CONDITION_WORDS,
  DECIDING_WORDS,
  MAYBE_WORDS,
  NOT_AFTER_WORDS,
  NOT_WORDS,
  OFFER_NOUNS,
  ORDER_NOUNS,
  OTHER_NOUNS,
  REPORT_WORDS,
  WILL_WORDS,
} from './lexicon/change-guard-words.ts';
import {
  CHANGED_WORDS,
  DO_NOT_USE_WORDS,
  ENDED_WORDS,
  EXTENDED_WORDS,
  IGNORE_WORDS,
  MORE_WORDS,
  OLD_FOLLOWS_WORDS,
  OLD_PRECEDES_WORDS,
  TO_WORDS,
} from './lexicon/change-words.ts';
import { textFinder } from './lexicon/text-finder.ts';
import type { Found, WordsSeen } from './lexicon/word-matcher.ts';
import { matchesOf } from './matches.ts';
import { type Span, spanAt, within } from './sentences.ts';

/** Without one of these nothing changes. */
const CUES = ['ended', 'more', 'ignore', 'doNotUse', 'changed', 'extended'] as const;
const find = textFinder({
  ended: ENDED_WORDS,
  more: MORE_WORDS,
  ignore: IGNORE_WORDS,
  doNotUse: DO_NOT_USE_WORDS,
  changed: CHANGED_WORDS,
  extended: EXTENDED_WORDS,
  to: TO_WORDS,
  oldFollows: OLD_FOLLOWS_WORDS,
  oldPrecedes: OLD_PRECEDES_WORDS,
  offerNoun: OFFER_NOUNS,
  otherNoun: OTHER_NOUNS,
  orderNoun: ORDER_NOUNS,
  not: NOT_WORDS,
  notAfter: NOT_AFTER_WORDS,
  maybe: MAYBE_WORDS,
  will: WILL_WORDS,
  report: REPORT_WORDS,
  asking: ASKING_WORDS,
  condition: CONDITION_WORDS,
  deciding: DECIDING_WORDS,
  but: BUT_WORDS,
});
type Kind = Parameters<ReturnType<typeof find>>[0];

/** The words of a text by what they mean, and its clauses: stretches of sentences between commas. */
export type ChangeWords = {
  readonly of: WordsSeen<Kind>;
  readonly clauses: readonly Span[];
};

export type CueKind = 'ended' | 'ignore' | 'doNotUse' | 'changed' | 'extended';
export type Cue = Found & {
  readonly kind: CueKind;
  readonly clause: Span;
  readonly sentence: Span;
  /** "Not … any more": much else can stand between the two words. */
  readonly apart: boolean;
};

const CLAUSE_STOP = /[,，、()（）–—]|\s-\s/g;
const isInNumber = (lower: string, at: number): boolean =>
  /\d/.test(lower.charAt(at - 1)) && /\d/.test(lower.charAt(at + 1));

function clausesOf({ lower, sentences }: Analysis, turns: readonly Found[]): Span[] {
  const stops = matchesOf(lower, CLAUSE_STOP)
    .map(({ index, 0: stop }) => ({ index, end: index + stop.length }))
    .filter(({ index }) => !isInNumber(lower, index))
    .concat(turns.map(({ start, end }) => ({ index: start, end })))
    .sort((a, b) => a.index - b.index);
  let i = 0;
  return sentences.flatMap((sentence) => {
    const clauses: Span[] = [];
    let { start } = sentence;
    while (i < stops.length && (stops[i]?.index ?? 0) < start) i += 1;
    for (let stop = stops[i]; stop !== undefined && stop.index < sentence.end; stop = stops[i]) {
      clauses.push({ start, end: stop.index });
      start = stop.end;
      i += 1;
    }
    return [...clauses, { start, end: Math.max(start, sentence.end) }];
  });
}

/** Null where no word of change stands in the text. */
export function changeWordsOf(analysis: Analysis): ChangeWords | null {
  const of = find(analysis.lower);
  if (CUES.every((kind) => of(kind).length === 0)) return null;
  return { of, clauses: clausesOf(analysis, of('but')) };
}

const ASKS = /[?？؟¿]/;
/** Particles that end a question of their language. */
const ASKS_AT_END = /(?:か|かな|吗|嗎|呢|나요|까요?|가요|\s(?:không|chưa|mı|mi|mu|mü))[\s.。]*$/u;

/** "Has the promotion ended": English asks by the order of its words. */
const ASKS_AT_START =
  /^[\s,]*(?:\p{L}+,\s)?(?:is|are|has|have|did|does|do|was|were|can|could|will|would)\s(?:the|it|this|that|your|you|there|my|i)(?!\p{L})/u;

export function isAsked({ lower }: Analysis, words: ChangeWords, sentence: Span): boolean {
  const text = lower.slice(sentence.start, sentence.end + 1);
  return (
    ASKS.test(text) ||
    ASKS_AT_END.test(text) ||
    ASKS_AT_START.test(text) ||
    within(words.of('asking'), sentence.start, sentence.end).length > 0
  );
}

const WINDOW = 40;
const NOT_DIRECT = /(?:^|\s)(?:no|not|never|don't|não|nicht|ne|не|non|đừng|لا)\s$|(?:不要|别|不)$/u;
/** "No longer than a week", "nicht mehr als 5 %". */
const COMPARES = /^\s(?:than|de|do que|que|di|che|als|чем)(?!\p{L})/u;

/** "N'oubliez pas", "vergessen Sie nicht". */
const NOT_BEHIND = /^\s(?:pas|nicht)(?!\p{L})/u;

/** The buyer's wish. */
const PLEASE =
  /(?:please|pls|kindly|por favor|bitte|veuillez|per favore|пожалуйста|lütfen|xin|vui lòng|请|請|برجاء|يرجى)\s?$/u;

/** It did not happen, may only happen, or a page says so. */
function isDenied({ lower }: Analysis, words: ChangeWords, { kind, start, end, clause }: Cue): boolean {
  const from = Math.max(clause.start, start - WINDOW);
  const before = (list: Kind): boolean => within(words.of(list), from, start).length > 0;
  if (NOT_DIRECT.test(lower.slice(Math.max(0, start - 8), start)) || before('not') || before('maybe')) return true;
  if (kind === 'ignore' && NOT_BEHIND.test(lower.slice(end, end + 8))) return true;
  if (kind === 'extended' && PLEASE.test(lower.slice(Math.max(clause.start, start - 14), start))) return true;
  const after = lower.slice(end, end + 8);
  // "Compri qui invece che lì" speaks of places.
  if (kind === 'changed' && /^\sche(?!\p{L})/u.test(after)) return true;
  if (kind === 'ended') return COMPARES.test(after) || before('will') || before('report');
  const room = Math.min(clause.end, end + 12);
  if (kind === 'doNotUse') return within(words.of('condition'), end, clause.end).length > 0;
  return kind !== 'ignore' && within(words.of('notAfter'), end, room).length > 0;
}

/** "Not … any more", the two words apart. */
function notAnyMore({ lower }: Analysis, words: ChangeWords): Found[] {
  const refusals = words.of('not');
  return words.of('more').flatMap((more) => {
    const clause = words.clauses[spanAt(words.clauses, more.start)];
    const not = refusals[spanAt(refusals, more.start - 1)];
    if (clause === undefined || not === undefined || not.start < clause.start || more.start - not.end > WINDOW)
      return [];
    const { start } = not;
    return COMPARES.test(lower.slice(more.end, more.end + 8))
      ? []
      : [{ start, end: more.end, word: lower.slice(start, more.end) }];
  });
}

/** "Artık geçerli değil" is no "artık": the longer word says what is meant. */
function apart<S extends Span>(cues: readonly S[]): S[] {
  let reached = -1;
  return cues
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < reached) return false;
      reached = end;
      return true;
    });
}

/** Nobody changes an offer more often in one breath; a longer list is noise. */
const MOST_CUES = 200;

/** The words that take back, change or extend, with those left out that are asked, denied or only thought of. */
export function findCues(analysis: Analysis, words: ChangeWords): Cue[] {
  const kinds: readonly [CueKind, readonly Found[]][] = [
    ['ended', [...words.of('ended'), ...notAnyMore(analysis, words)]],
    ['ignore', words.of('ignore')],
    ['doNotUse', words.of('doNotUse')],
    ['changed', words.of('changed')],
    ['extended', words.of('extended')],
  ];
  return apart(kinds.flatMap(([kind, found]) => found.map((word) => ({ ...word, kind }))))
    .slice(0, MOST_CUES)
    .flatMap((word) => {
      const clause = words.clauses[spanAt(words.clauses, word.start)];
      const sentence = analysis.sentences[spanAt(analysis.sentences, word.start)];
      if (clause === undefined || sentence === undefined || isAsked(analysis, words, sentence)) return [];
      const cue: Cue = {
        ...word,
        clause,
        sentence,
        apart: / .* /.test(word.word) && within(words.of('ended'), word.start, word.end).length === 0,
      };
      return isDenied(analysis, words, cue) ? [] : [cue];
    });
}
