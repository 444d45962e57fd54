import type { ChangeFinding } from '../domain/detection.schema.ts';
import type { Words } from '../domain/words.schema.ts';
import type { Analysis } from './analysis.ts';
import { type CodeNamed, codesNamed } from './change-codes.ts';
import { type ChangeWords, type Cue, changeWordsOf, findCues } from './change-cues.ts';
import { nounsOf, type Subject, subjectOf } from './change-subject.ts';
import { endsOf, type NewTerms, newTermsOf } from './change-values.ts';
import type { NumberSeen } from './numbers.ts';
import { type Span, within } from './sentences.ts';
import { minimumOf, type Stated } from './stated.ts';

type Change = Omit<ChangeFinding, 'expiresOn'>;
/** Place and names as in the normal text. */
type Draft = Change & { readonly sentence: number };
type Read = { readonly analysis: Analysis; readonly words: ChangeWords; readonly cue: Cue; readonly subject: Subject };

const NO_TERMS = { offer: null, minimumOrder: null, expires: null } as const;
/** Said of an offer in the same clause; in another; of nothing that is named. */
const SURE = 0.85;
const LIKELY = 0.7;
const UNSURE = 0.5;

const confidenceOf = ({ is, at }: Subject): number => (is === 'unnamed' ? UNSURE : at === null ? LIKELY : SURE);

function draft(read: Read, change: Pick<Change, 'kind'> & Partial<Change>, spans: readonly (Span | null)[]): Draft {
  const { analysis, cue, subject } = read;
  const places = [cue, subject.at, ...spans].filter((span) => span !== null);
  const start = Math.min(...places.map((span) => span.start));
  const end = Math.max(...places.map((span) => span.end));
  const cueText = analysis.normal.text.slice(cue.start, cue.end);
  const called = cue.kind === 'ignore' || cue.kind === 'doNotUse';
  const reason: Words = {
    key: called ? 'detect.change.called-off' : `detect.change.${change.kind}`,
    params: { cue: cueText },
  };
  const code = subject.code === null ? null : subject.code.text;
  return {
    code,
    ...NO_TERMS,
    start,
    end,
    confidence: confidenceOf(subject),
    reason,
    ...change,
    sentence: cue.sentence.start,
  };
}

/** "It is no longer valid": only of what can be entered or granted. */
const VALIDITY =
  /(?<!\p{L})(?:valid|usable|works?|válid[oa]|valable|valide|gültig|valid[oa]|geçerli)(?!\p{L})|действ|hiệu lực|有效|有効|유효|صالح|سار/u;

/** Of what names no offer, only a percentage or a word of validity in the same clause speaks of one. */
function isAbout({ subject, analysis, cue }: Read): boolean {
  const { start, end } = cue.clause;
  if (subject.is === 'other') return false;
  if (within(analysis.percents, start, end).length > 0) return true;
  if (subject.is === 'unnamed') return cue.kind === 'ended' && VALIDITY.test(analysis.lower.slice(start, end));
  return subject.at !== null || !cue.apart;
}

const withdrawal = (read: Read): Draft[] => (isAbout(read) ? [draft(read, { kind: 'withdrawn' }, [])] : []);

const extension = (read: Read, expiry: Span): Draft =>
  draft(read, { kind: 'extended', expires: read.analysis.normal.text.slice(expiry.start, expiry.end) }, [expiry]);

function replacement(read: Read, { code, oldCode, benefit }: NewTerms): Draft[] {
  if (code === null) return [];
  const { analysis, cue } = read;
  const params = { cue: analysis.normal.text.slice(cue.start, cue.end), code: code.text };
  const reason = { key: 'detect.change.replaced', params };
  const gone = oldCode === null ? [] : [draft(read, { kind: 'withdrawn', code: oldCode.text, reason }, [oldCode])];
  return [
    ...gone,
    draft(read, { kind: 'changed', code: code.text, replaces: true, offer: benefit?.offer ?? null, reason }, [code]),
  ];
}

const MOST_PERCENT = 70;

/** "Boss agreed to 18 instead": a number without a unit, beside the cue. */
function bareNumber({ analysis, cue, words }: Read, subject: Subject): NumberSeen | null {
  const { lower, numbers, money, percents } = analysis;
  const decided = within(words.of('deciding'), cue.sentence.start, cue.sentence.end).length > 0;
  const hasMoney = within(money, cue.sentence.start, cue.sentence.end).length > 0;
  if (subject.is === 'other' || hasMoney || !(decided || subject.at !== null)) return null;
  const near = within(numbers, Math.max(cue.clause.start, cue.start - 12), Math.min(cue.clause.end, cue.end + 12));
  const has = (list: readonly Span[], { start }: Span): boolean => within(list, start - 8, start + 12).length > 0;
  const counted = ({ end }: Span): boolean => {
    const until = cue.start >= end ? Math.min(cue.start, end + 9) : end + 9;
    return /^(?:[\p{L}%:/.-]|\s?\p{L}{3})/u.test(lower.slice(end, until));
  };
  const bare = near.filter((number) => !has(percents, number) && !counted(number));
  return bare.find(({ value }) => value > 0 && value <= MOST_PERCENT) ?? null;
}

/** Percentages of other things, and prices of goods, are many: one alone says nothing of an offer. */
function isOfOffer({ words, cue, subject }: Read, { benefit }: NewTerms): boolean {
  if (subject.is !== 'unnamed') return subject.is === 'offer';
  const decided = within(words.of('deciding'), cue.sentence.start, cue.sentence.end).length > 0;
  return benefit === null || benefit.granted || (benefit.offer.kind === 'percent' && decided);
}

function change(read: Read, terms: NewTerms): Draft[] {
  const { subject } = read;
  if (subject.is === 'other') return [];
  if (terms.code !== null) return replacement(read, terms);
  const { benefit, threshold, expiry, compares } = terms;
  const minimumOrder = subject.is === 'offer' && !compares ? minimumOf(threshold ?? undefined) : null;
  if (benefit !== null || minimumOrder !== null) {
    if (!isOfOffer(read, terms)) return [];
    const expires = expiry === null ? null : read.analysis.normal.text.slice(expiry.start, expiry.end);
    return [draft(read, { kind: 'changed', offer: benefit?.offer ?? null, minimumOrder, expires }, [benefit, expiry])];
  }
  const isSaid = expiry !== null && within([expiry], read.cue.clause.start, read.cue.clause.end).length > 0;
  if (isSaid) return [extension(read, expiry)];
  const number = bareNumber(read, subject);
  if (number === null) return [];
  const { text } = read.analysis.normal;
  const params = { cue: text.slice(read.cue.start, read.cue.end), number: text.slice(number.start, number.end) };
  const offer = { kind: 'percent', value: number.value, currency: null } as const;
  const reason = { key: 'detect.change.bare-number', params };
  return [draft(read, { kind: 'changed', offer, reason, confidence: UNSURE }, [number])];
}

/** "We extend a 5 % discount to you" grants; "the promotion is extended" gives time. */
function moreTime(read: Read, { benefit, expiry }: NewTerms): Draft[] {
  if (read.subject.is === 'other') return [];
  if (expiry !== null) return [extension(read, expiry)];
  return read.subject.is === 'offer' && benefit === null ? [draft(read, { kind: 'extended' }, [])] : [];
}

const sameCode = (a: Draft, b: Draft): boolean =>
  a.code === null || b.code === null || a.code.toLowerCase() === b.code.toLowerCase();

/** One change of each kind and code; what is over and goes on in one breath goes on. */
function settled(drafts: readonly Draft[]): Draft[] {
  const lives = drafts.filter(({ kind }) => kind !== 'withdrawn');
  const over = drafts.filter(
    (gone) => gone.kind === 'withdrawn' && !lives.some((life) => life.start >= gone.start && sameCode(gone, life)),
  );
  const seen = new Set<string>();
  return [...over, ...lives].filter(({ kind, code, sentence }) => {
    // A sentence names one change, whichever of its words says so.
    const keys = [
      `${kind}|${code?.toLowerCase() ?? sentence}`,
      ...(kind === 'withdrawn' ? [] : [`${sentence}|${code ?? ''}`]),
    ];
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

/** What a text does to an offer made before it. Questions, conditions and words about other things do nothing. */
export function findChanges(analysis: Analysis, stated: Stated, seen: readonly CodeNamed[]): Change[] {
  const words = changeWordsOf(analysis);
  if (words === null) return [];
  const cues = findCues(analysis, words);
  if (cues.length === 0) return [];
  const codes = codesNamed(analysis, seen);
  const nouns = nounsOf(analysis, words, { codes, benefits: stated.benefits });
  const ends = endsOf(analysis, words, stated);
  const drafts = cues.flatMap((cue) => {
    const read = { analysis, words, cue, subject: subjectOf(analysis, words, nouns, cue) };
    if (cue.kind !== 'changed' && cue.kind !== 'extended') return withdrawal(read);
    const terms = newTermsOf(analysis, words, cue, { stated, ends, codes });
    return cue.kind === 'changed' ? change(read, terms) : moreTime(read, terms);
  });
  return settled(drafts)
    .sort((a, b) => a.start - b.start)
    .map(({ sentence: _, ...found }) => ({ ...found, ...analysis.normal.place(found.start, found.end) }));
}
