import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import type { Lead } from './leads.ts';
import { COMMON_CAPITALS } from './lexicon/other-codes.ts';
import type { Shape } from './shape.ts';
import type { Feature } from './weights.ts';

/** LED9, VIP10: a short word and a number. */
const SHORT_WORD = /^\p{Lu}{3}\d{1,4}$/u;
/** LED2026: offers carry their year, part numbers hardly ever. */
const WORD_AND_YEAR = /^\p{Lu}{3,}20[2-4]\d$/u;

/** VERAO-PISCINA: two words in one. */
const TWO_WORDS = /^\p{Lu}{4,}[-_]\p{Lu}{4,}$/u;

/** "ZAHN12b", not "100Unit/UnitsPosted": words of a page that lost their gaps. */
function isMostlyUpper(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.replace(/[^\p{Lu}]/gu, '').length * 2 >= letters.length;
}

/** What a string looks like by itself. */
export function shapeFeatures(candidate: Candidate, shape: Shape): Feature[] {
  const features: Feature[] = [];
  if (candidate.form === 'parameter') features.push('parameter');
  if (candidate.form === 'spaced') return [...features, 'spacedLetters', 'capitals'];
  if (candidate.marked) features.push('marked');
  if (shape.known) features.push('knownForm');
  if (COMMON_CAPITALS.has(candidate.text.toLowerCase())) features.push('commonWord');
  if (candidate.form === 'phrase') return [...features, 'phrase'];
  if (!shape.hasLetters) return [...features, 'digits'];
  const isUpper =
    shape.letterCase === 'upper' || (shape.letterCase === 'mixed' && shape.hasDigits && isMostlyUpper(candidate.text));
  if (WORD_AND_YEAR.test(candidate.text)) return [...features, 'capitalsAndDigits'];
  if (SHORT_WORD.test(candidate.text)) return [...features, 'shortWordAndDigits'];
  if (!shape.wordy && shape.hasDigits) return [...features, 'partNumber'];
  if (isUpper && shape.hasDigits) return [...features, 'capitalsAndDigits'];
  if (TWO_WORDS.test(candidate.text)) return [...features, 'capitalWords'];
  if (shape.letterCase === 'upper')
    return [...features, candidate.text.replace(/[^\p{L}]/gu, '').length >= 5 ? 'capitals' : 'shortCapitals'];
  if (shape.hasDigits) return [...features, 'lowerAndDigits'];
  if (shape.letterCase === 'capital' && !shape.joined) return [...features, 'capitalWord'];
  return [...features, shape.joined && shape.wordy ? 'lowerJoined' : 'lowerWord'];
}

/** Names that leave no doubt. */
export const CLEAR: ReadonlySet<string> = new Set(['coupon', 'passphrase']);

/** Weak forms that a word for it stands right before: "coupon no. 884271". */
const NAMED_FORMS: Partial<Readonly<Record<Feature, Feature>>> = {
  digits: 'digitsNamed',
  partNumber: 'partNumberNamed',
  shortWordAndDigits: 'partNumberNamed',
  shortCapitals: 'partNumberNamed',
  lowerAndDigits: 'lowerNamed',
  lowerJoined: 'lowerNamed',
  lowerWord: 'lowerNamed',
  capitalWord: 'lowerNamed',
};
const namesDirectly = ({ kind, how }: Lead): boolean => how === 'direct' && (CLEAR.has(kind) || kind === 'word');
/** "Use code VIP10": a code that somebody is told to type. */
const isToldToType = (leads: readonly Lead[]): boolean =>
  (['enter', 'code'] as const).every((name) => leads.some(({ kind, how }) => kind === name && how === 'direct'));

/** What a form means beside the words that lead to it. */
export function ledForms(forms: readonly Feature[], { leads, enterAfter, alone }: Context): Feature[] {
  const isLower = forms.some((form) => NAMED_FORMS[form] === 'lowerNamed');
  const isUnled = !alone && enterAfter === null && leads.every(({ how, kind }) => how !== 'direct' || kind === 'other');
  return [
    ...(leads.some(namesDirectly) || (isToldToType(leads) && !isLower)
      ? forms.flatMap((form) => NAMED_FORMS[form] ?? [])
      : []),
    ...(isLower && leads.some((lead) => namesDirectly(lead) && lead.linked) ? (['lowerLinked'] as const) : []),
    ...(isUnled && forms.includes('partNumber') ? (['unledPart'] as const) : []),
  ];
}
