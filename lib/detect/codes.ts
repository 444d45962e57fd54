import type { Words } from '../domain/words.schema.ts';
import type { Analysis } from './analysis.ts';
import type { Benefit } from './benefits.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Context, contextOf } from './context.ts';
import { COMMON_CAPITALS } from './lexicon/other-codes.ts';
import { confidenceOf, type Feature, type Scored, scoreOf, WEIGHTS } from './score.ts';
import { spanAt, within } from './sentences.ts';
import { type Shape, shapeOf } from './shape.ts';

/** A candidate that is taken for a code. */
export type CodeSeen = Candidate & { readonly context: Context; readonly confidence: number; readonly reason: Words };

type Judged = Candidate & Scored & { readonly shape: Shape; readonly context: Context };

/** A label and what it leads to are at most this far apart. */
const NEAR = 64;
const LEAST = 3;
const MOST = 32;

/** Ordinary words are looked at only where a label or quotes lead to them. */
const looksLikeCode = ({ form }: Candidate, shape: Shape): boolean =>
  form !== 'word' || shape.hasDigits || shape.letterCase === 'upper' || shape.joined;

/** Is there a word near an ordinary word that could make a code of it? Spares the long look at most words. */
function isLedTo({ marks, cells }: Analysis, { start, end }: Candidate): boolean {
  const before = [marks.coupon, marks.passphrase, marks.code, marks.enter];
  return (
    cells.length > 0 ||
    before.some((list) => start - (list[spanAt(list, start - 1)]?.end ?? Number.NEGATIVE_INFINITY) <= NEAR) ||
    within(marks.enterAfter, end, end + NEAR).length > 0
  );
}

function isWorthALook(candidate: Candidate, shape: Shape, context: () => Context): boolean {
  const { length } = candidate.text;
  if (length < LEAST && !(candidate.form === 'phrase' && length >= 2)) return false;
  if (length > MOST || (candidate.form === 'phrase' && candidate.text.includes('%'))) return false;
  if (!shape.hasLetters && (length < 4 || !shape.hasDigits) && candidate.form === 'word') return false;
  if (looksLikeCode(candidate, shape)) return candidate.form !== 'phrase' || leadsToPhrase(context());
  const { leads, enterAfter } = context();
  const isName = ({ kind }: Context['leads'][number]): boolean => kind !== 'other' && kind !== 'weakEnter';
  const named =
    leads.find((lead) => lead.how === 'direct' && isName(lead)) ??
    leads.find((lead) => lead.how === 'label' && isName(lead) && lead.kind !== 'enter');
  if (named === undefined)
    return candidate.marked ? enterAfter !== null : enterAfter !== null && context().field !== null;
  if (candidate.marked) return true;
  if (shape.letterCase === 'none') return false;
  // "pls put reeljoy at remark, i cut 3 %".
  if (COMMON_CAPITALS.has(candidate.text.toLowerCase())) return false;
  if (named.kind === 'enter' && length >= 5 && shape.letterCase === 'lower' && context().intoField)
    return context().benefit !== 'none';
  // "A word for the order remark: fairfriend."
  if (shape.letterCase === 'lower' && length >= 5 && named.how === 'label' && named.linked)
    return context().field !== null && context().endsThought && !COMMON_CAPITALS.has(candidate.text.toLowerCase());
  // "The coupon is brushwood, 3 %", never "the coupon is available".
  if (named.kind === 'coupon' && named.linked && length >= 5 && shape.letterCase === 'lower' && isTelling(context()))
    return !COMMON_CAPITALS.has(candidate.text.toLowerCase());
  // "The secret word is tigerclaw", "coupon Marigold", never "coupon available".
  const isCapital = shape.letterCase === 'capital' && named.kind !== 'enter';
  return isCapital || (named.kind === 'passphrase' && named.linked);
}

/** Codes come in company: "A and B", "not A but A-2". Only such words may stand between. */
const COMPANY =
  /^[\s,，、/&+→>"'“”「」『』*().:-]*(?:(?:and|or|then|also|plus|not|but|first|insert|use|type|enter|yours|y|o|e|ou|et|puis|und|oder|dann|poi|hay|và|hoặc|ve|veya|mı|yoksa|и|или|потом|و|أو|ثم|también|después|também|depois|auch|anche)(?!\p{L})[\s,:"'“”]*){0,3}(?:和|或|还有|再|及|と|や|이랑|랑|와|과|또는)?[\s"'“”「」『』*(]*$/u;
const COMPANY_REACH = 40;
const samePrefix = (one: string, other: string): boolean =>
  one.slice(0, 4).length === 4 && one.slice(0, 4).toLowerCase() === other.slice(0, 4).toLowerCase();
const isOther = ({ features }: Judged): boolean =>
  features.some(
    (feature) =>
      feature.startsWith('other') || feature === 'knownForm' || feature === 'commonWord' || feature === 'shouted',
  );

/** Strings beside a code, or alike in form, are codes as well; two alike that come together support each other. */
function withSiblings({ lower }: Analysis, judged: readonly Judged[]): Judged[] {
  const listed = judged.filter(
    ({ form, shape }) => form === 'word' && (shape.hasDigits || shape.letterCase === 'upper' || shape.joined),
  );
  const rank = new Map(listed.map((one, i) => [one, i]));
  return judged.flatMap((one) => {
    if (one.score >= 0) return [one];
    const at = rank.get(one);
    if (at === undefined || isOther(one)) return [];
    const near = listed.slice(Math.max(0, at - 2), at + 3).filter((other) => {
      if (other === one || isOther(other)) return false;
      const [first, second] = other.start < one.start ? [other, one] : [one, other];
      const gap = lower.slice(first.end, second.start);
      return gap.length <= COMPANY_REACH && (COMPANY.test(gap) || samePrefix(one.text, other.text));
    });
    const feature: Feature | null = near.some(({ score }) => score >= 0)
      ? 'sibling'
      : near.length > 0 &&
          (one.context.together !== null || one.context.couponEarlier !== null || one.context.benefit === 'is')
        ? 'company'
        : null;
    if (feature === null) return [];
    const score = one.score + WEIGHTS[feature];
    return score >= 0 ? [{ ...one, score, features: [...one.features, feature] }] : [];
  });
}

const isTelling = ({ benefit, spelling }: Context): boolean => benefit !== 'none' || spelling !== null;

const leadsToPhrase = ({ leads, enterAfter }: Context): boolean =>
  enterAfter !== null ||
  leads.some(
    ({ kind, how }) =>
      kind === 'passphrase' || kind === 'coupon' || (how === 'direct' && kind !== 'other' && kind !== 'weakEnter'),
  );

/** Words of the lists themselves are cues, never codes; "[ Enter code ]" is a field. */
function isCue({ marks }: Analysis, { start, end, form }: Candidate): boolean {
  if (
    form === 'phrase' &&
    [marks.coupon, marks.enter, marks.until, marks.invalid].some((list) => within(list, start, end).length > 0)
  )
    return true;
  return [marks.coupon, marks.code, marks.enter, marks.field, marks.passphrase, marks.other].some((list) => {
    const mark = list[spanAt(list, start)];
    return mark !== undefined && mark.end >= end;
  });
}

/** Of overlapping candidates the one with the highest score. */
function apart(judged: readonly Judged[]): Judged[] {
  const taken = new Set<number>();
  return [...judged]
    .sort((a, b) => b.score - a.score || a.start - b.start)
    .filter(({ start, end }) => {
      const places = Array.from({ length: end - start }, (_, i) => start + i);
      if (places.some((place) => taken.has(place))) return false;
      for (const place of places) taken.add(place);
      return true;
    })
    .sort((a, b) => a.start - b.start);
}

function reasonOf({ code, context, scored }: { code: string; context: Context; scored: Scored }): Words {
  const lead = context.leads.find(({ kind }) => kind === 'coupon' || kind === 'passphrase' || kind === 'code');
  const verb = context.leads.find(({ kind }) => kind === 'enter') ?? null;
  if (lead !== undefined) return { key: 'detect.code.named', params: { code, cue: lead.word } };
  if (context.couponAfter !== null)
    return { key: 'detect.code.named', params: { code, cue: context.couponAfter.word } };
  const entered = verb?.word ?? context.enterAfter?.word ?? context.field?.word;
  if (entered !== undefined) return { key: 'detect.code.entered', params: { code, cue: entered } };
  if (scored.features.includes('parameter')) return { key: 'detect.code.in-address', params: { code } };
  if (context.benefit !== 'none') return { key: 'detect.code.benefit-beside', params: { code } };
  if (context.invalid !== null) return { key: 'detect.code.said-invalid', params: { code, cue: context.invalid.word } };
  return { key: 'detect.code.shape', params: { code } };
}

/** Most messages name no code, no field for one and no benefit: nothing in them can be one. */
const speaksOfCodes = ({ marks, cells, lower }: Analysis): boolean =>
  cells.length > 0 ||
  [marks.coupon, marks.passphrase, marks.code, marks.field, marks.invalid, marks.spelling, marks.together].some(
    (list) => list.length > 0,
  ) ||
  (marks.off.length > 0 && marks.enter.length + marks.enterAfter.length > 0) ||
  /[?&]\p{L}{3,12}(?:[_-]?(?:code|id|key|no))?=/u.test(lower);

/** The codes of a text in their order; of overlapping strings the likelier. */
export function findCodes(analysis: Analysis, benefits: readonly Benefit[]): CodeSeen[] {
  const { text } = analysis.normal;
  // A bare price beside a string speaks for goods as much as for a code.
  const telling = benefits.filter(({ granted, offer }) => granted || offer.kind === 'percent');
  if (telling.length === 0 && !speaksOfCodes(analysis)) return [];
  const all = findCandidates(text, analysis.lower).map((candidate) => ({ candidate, shape: shapeOf(candidate.text) }));
  const others = all
    .filter(
      ({ candidate, shape }) =>
        candidate.form === 'word' && looksLikeCode(candidate, shape) && !shape.known && shape.hasLetters,
    )
    .map(({ candidate }) => candidate);
  const judged = all.flatMap(({ candidate, shape }): Judged[] => {
    let context: Context | null = null;
    const look = (): Context => (context ??= contextOf(analysis, candidate, telling, others));
    if (!looksLikeCode(candidate, shape) && !isLedTo(analysis, candidate)) return [];
    if (!isWorthALook(candidate, shape, look) || isCue(analysis, candidate)) return [];
    return [{ ...candidate, ...scoreOf(candidate, shape, look()), shape, context: look() }];
  });
  return apart(withSiblings(analysis, judged)).map((one) => ({
    ...one,
    confidence: confidenceOf(one.score),
    reason: reasonOf({ code: one.canonical ?? one.text, context: one.context, scored: one }),
  }));
}
