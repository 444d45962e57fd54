import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import { CLEAR, ledForms, shapeFeatures } from './form-features.ts';
import type { Lead } from './leads.ts';
import type { Shape } from './shape.ts';
import { type Feature, WEIGHTS } from './weights.ts';

/** PANEL600, STRIP-400: three digits at the end count watts or millimetres as often as not. */
const MODEL_NUMBER = /\d{3,}$/;
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
