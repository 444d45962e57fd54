import type { Words } from '../domain/words.schema.ts';
import type { Analysis } from './analysis.ts';
import type { Benefit } from './benefits.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Context, contextOf } from './context.ts';
import { confidenceOf, type Scored, scoreOf } from './score.ts';
import { type Shape, shapeOf } from './shape.ts';
import { withSiblings } from './siblings.ts';
import { isCue, isLedTo, isWorthALook, looksLikeCode } from './worth-a-look.ts';

/** A candidate that is taken for a code. */
export type CodeSeen = Candidate & { readonly context: Context; readonly confidence: number; readonly reason: Words };

/** A candidate with what speaks for it. */
export type Judged = Candidate & Scored & { readonly shape: Shape; readonly context: Context };

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
