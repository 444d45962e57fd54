import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import type { Lead } from './leads.ts';
import { COMMON_CAPITALS } from './lexicon/other-codes.ts';
import type { Shape } from './shape.ts';

/** Named observations and how much each speaks for (or against) a code. In one place, so that they can be measured. */
export const WEIGHTS = {
  start: -1.3,
  // What it looks like.
  capitalsAndDigits: 4.2,
  capitals: 2.8,
  capitalWords: 3.6,
  shortCapitals: -3.1,
  partNumber: -1.6,
  shortWordAndDigits: -0.7,
  lowerAndDigits: 0.6,
  lowerJoined: -0.4,
  capitalWord: -0.6,
  lowerWord: -2.5,
  digits: -2.9,
  digitsNamed: 1.9,
  partNumberNamed: 3.5,
  onGoods: -6,
  unledPart: -1.2,
  lowerLinked: 0.9,
  lowerNamed: -0,
  column: 2,
  phrase: -4.9,
  knownForm: -8,
  commonWord: -8,
  marked: 3.7,
  spelled: 0.5,
  together: 0.9,
  alone: 2.1,
  noCue: -1.9,
  modelNumber: -0,
  forGoods: -2.6,
  passphraseAlone: -0.4,
  campaign: -3.2,
  toldForm: 2.6,
  intoField: 0.9,
  toldBenefit: -1.6,
  sibling: 1.5,
  twin: 6,
  atStart: 1.9,
  company: 0.9,
  shouted: -3.1,
  spacedLetters: 0.1,
  parameter: 6,
  // What leads to it.
  coupon: 1.7,
  couponLabel: 0.9,
  passphrase: 0.8,
  passphraseLabel: 1.9,
  word: 0.7,
  wordLabel: 0.9,
  code: 0.2,
  codeLabel: -1.3,
  enter: 0.7,
  enterLabel: 1,
  enterAlone: -1.2,
  weakEnter: -0.7,
  other: -1.1,
  otherLabel: -0.9,
  reference: 0.2,
  referenceLabel: -0,
  otherNear: -2.6,
  otherAfter: -1.5,
  // What follows it or stands in its sentence.
  couponAfter: 0.1,
  couponNear: -0,
  couponEarlier: 0.4,
  enterAfter: 1.3,
  field: 0.4,
  invalid: -0,
  invalidTied: 1.6,
  validity: 1.4,
  validityTied: 1.4,
  benefitIs: 4.6,
  benefitTied: 4,
  benefitInSentence: 2.1,
  benefitNext: 2.5,
} as const;
export type Feature = keyof typeof WEIGHTS;

/** PANEL600, STRIP-400: three digits at the end count watts or millimetres as often as not. */
const MODEL_NUMBER = /\d{3,}$/;
/** LED9, VIP10, NEW2026: a short word and a number. */
const SHORT_WORD = /^\p{Lu}{3}\d{1,4}$/u;

/** VERAO-PISCINA: two words in one. */
const TWO_WORDS = /^\p{Lu}{4,}[-_]\p{Lu}{4,}$/u;

function shapeFeatures(candidate: Candidate, shape: Shape): Feature[] {
  const features: Feature[] = [];
  if (candidate.form === 'parameter') features.push('parameter');
  if (candidate.form === 'spaced') return [...features, 'spacedLetters', 'capitals'];
  if (candidate.marked) features.push('marked');
  if (shape.known) features.push('knownForm');
  if (COMMON_CAPITALS.has(candidate.text.toLowerCase())) features.push('commonWord');
  if (candidate.form === 'phrase') return [...features, 'phrase'];
  if (!shape.hasLetters) return [...features, 'digits'];
  const isUpper = shape.letterCase === 'upper' || (shape.letterCase === 'mixed' && shape.hasDigits);
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

const OF_LEAD: Readonly<Record<Lead['kind'], Readonly<Record<Lead['how'], Feature | null>>>> = {
  passphrase: { direct: 'passphrase', label: 'passphraseLabel' },
  word: { direct: 'word', label: 'wordLabel' },
  coupon: { direct: 'coupon', label: 'couponLabel' },
  code: { direct: 'code', label: 'codeLabel' },
  enter: { direct: 'enter', label: 'enterLabel' },
  weakEnter: { direct: 'weakEnter', label: null },
  other: { direct: 'other', label: 'otherLabel' },
  reference: { direct: 'reference', label: 'referenceLabel' },
};
const NAMES: ReadonlySet<Lead['kind']> = new Set(['passphrase', 'word', 'coupon', 'code', 'other', 'reference']);

const CLEAR: ReadonlySet<string> = new Set(['coupon', 'passphrase']);

/** Weak forms that a word for it stands right before: "coupon no. 884271". */
const NAMED_FORMS: Partial<Readonly<Record<Feature, Feature>>> = {
  digits: 'digitsNamed',
  partNumber: 'partNumberNamed',
  shortCapitals: 'partNumberNamed',
  lowerAndDigits: 'lowerNamed',
  lowerJoined: 'lowerNamed',
  lowerWord: 'lowerNamed',
  capitalWord: 'lowerNamed',
};
const namesDirectly = ({ kind, how }: Lead): boolean => how === 'direct' && (CLEAR.has(kind) || kind === 'word');

/** What a form means beside the words that lead to it. */
function ledForms(forms: readonly Feature[], { leads, enterAfter, alone }: Context): Feature[] {
  const isLower = forms.some((form) => NAMED_FORMS[form] === 'lowerNamed');
  const isUnled = !alone && enterAfter === null && leads.every(({ how, kind }) => how !== 'direct' || kind === 'other');
  return [
    ...(leads.some(namesDirectly) ? forms.flatMap((form) => NAMED_FORMS[form] ?? []) : []),
    ...(isLower && leads.some((lead) => namesDirectly(lead) && lead.linked) ? (['lowerLinked'] as const) : []),
    ...(isUnled && forms.includes('partNumber') ? (['unledPart'] as const) : []),
  ];
}

/** The name nearest to it says what it is; a verb of entering adds to that. */
function leadFeatures({ leads }: Context): Feature[] {
  const direct = leads.filter(({ kind, how }) => NAMES.has(kind) && how === 'direct');
  // "クーポンコード：": of two names without a gap the clearer one counts.
  const clear =
    direct[0]?.kind === 'code' || direct[0]?.kind === 'word' ? direct.find(({ kind }) => CLEAR.has(kind)) : null;
  const name = clear ?? direct[0] ?? leads.find(({ kind }) => NAMES.has(kind));
  const verb = leads.find(({ kind }) => kind === 'enter') ?? leads.find(({ kind }) => kind === 'weakEnter');
  return [name, verb].flatMap((lead) => (lead === undefined ? [] : (OF_LEAD[lead.kind][lead.how] ?? [])));
}

const isNamed = ({ leads }: Context): boolean => leads.some(({ kind }) => NAMES.has(kind));

/** Passwords of files and locks are called by the same words; only a benefit tells them from a passphrase. */
const isPassword = ({ leads, benefit, couponNear, off }: Context): boolean =>
  leads.some(({ kind }) => kind === 'passphrase' || kind === 'word') &&
  benefit === 'none' &&
  couponNear === null &&
  off === null;

/** A benefit beside a string speaks of goods as well ("PANEL600 is 5 % cheaper"); something must speak of a code. */
const hasCue = (context: Context): boolean =>
  context.leads.some(({ kind }) => kind !== 'other' && kind !== 'reference') ||
  context.alone ||
  context.benefit === 'is' ||
  [context.couponAfter, context.couponNear, context.couponEarlier, context.enterAfter, context.field].some(Boolean) ||
  [context.invalid, context.validity, context.spelling, context.together].some(Boolean);

const isToldDirectly = ({ leads }: Context): boolean =>
  leads.some(({ kind, how }) => kind === 'enter' && how === 'direct');

const isTold = ({ leads }: Context): boolean =>
  leads.some(({ kind }) => kind === 'enter') && !leads.some(({ kind }) => NAMES.has(kind));
/** "Type:METAL" tells nobody to type anything; with a benefit, a field or a coupon about it does. */
const hasPurpose = ({ benefit, field, couponNear, couponEarlier, couponAfter, off, together }: Context): boolean =>
  benefit !== 'none' || [field, couponNear, couponEarlier, couponAfter, off, together].some((mark) => mark !== null);

function surroundingFeatures(candidate: Candidate, shape: Shape, context: Context): Feature[] {
  const features: Feature[] = [];
  if (isTold(context) && !hasPurpose(context)) features.push('enterAlone');
  if (context.otherNear !== null) features.push('otherNear');
  if (context.otherAfter !== null) features.push('otherAfter');
  if (context.couponAfter !== null) features.push('couponAfter');
  else if (context.couponNear !== null && !isNamed(context)) features.push('couponNear');
  else if (context.couponEarlier !== null && !isNamed(context)) features.push('couponEarlier');
  if (context.enterAfter !== null) features.push('enterAfter');
  if (context.field !== null) features.push('field');
  if (context.invalid !== null) features.push(context.invalidTied ? 'invalidTied' : 'invalid');
  if (context.validity !== null) features.push(context.validityTied ? 'validityTied' : 'validity');
  if (!candidate.marked && !hasCue(context))
    features.push('noCue', ...(MODEL_NUMBER.test(candidate.text) ? (['modelNumber'] as const) : []));
  if (context.onGoods) features.push('onGoods');
  if (context.forGoods && !isNamed(context)) features.push('forGoods');
  if (candidate.start === 0 && context.benefit === 'tied') features.push('atStart');
  if (isPassword(context)) features.push('passphraseAlone');
  if (context.campaign && !isNamed(context)) features.push('campaign');
  if (context.spelling !== null) features.push('spelled');
  if (context.together !== null) features.push('together');
  if (context.alone) features.push('alone');
  if (context.intoField && isToldDirectly(context)) features.push('intoField');
  const isWeak = !shape.wordy || !shape.hasLetters || shape.letterCase === 'lower';
  if (
    isWeak &&
    isToldDirectly(context) &&
    (context.intoField || context.couponNear !== null || context.benefit !== 'none')
  )
    features.push('toldForm');
  if (isToldDirectly(context) && (context.benefit === 'is' || context.benefit === 'tied')) features.push('toldBenefit');
  if (context.shouted) features.push('shouted');
  if (context.benefit === 'is') features.push('benefitIs');
  if (context.benefit === 'tied') features.push('benefitTied');
  if (context.benefit === 'sentence') features.push('benefitInSentence');
  if (context.benefit === 'next') features.push('benefitNext');
  return features;
}

export type Scored = { readonly features: readonly Feature[]; readonly score: number };

export function scoreOf(candidate: Candidate, shape: Shape, context: Context): Scored {
  const forms = shapeFeatures(candidate, shape);
  const features = [
    ...forms,
    ...ledForms(forms, context),
    ...leadFeatures(context),
    ...surroundingFeatures(candidate, shape, context),
  ];
  const score = features.reduce<number>((sum, feature) => sum + WEIGHTS[feature], WEIGHTS.start);
  return { features, score };
}

/** Between 0 and 1, two places; 0.5 where nothing speaks for either side. */
export const confidenceOf = (score: number): number => Math.round(100 / (1 + Math.exp(-score))) / 100;
