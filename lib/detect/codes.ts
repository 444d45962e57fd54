import type { Words } from '../domain/words.schema.ts';
import type { Analysis } from './analysis.ts';
import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import { type Judged, judge } from './judged.ts';
import { confidenceOf, type Scored } from './score.ts';
import { withSiblings } from './siblings.ts';
import type { Stated } from './stated.ts';

/** A candidate that is taken for a code. */
export type CodeSeen = Candidate & { readonly context: Context; readonly confidence: number; readonly reason: Words };

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

/** The codes of a text in their order; of overlapping strings the likelier. */
export const findCodes = (analysis: Analysis, stated: Pick<Stated, 'benefits'>): CodeSeen[] =>
  apart(withSiblings(analysis, judge(analysis, stated))).map((one) => ({
    ...one,
    confidence: confidenceOf(one.score),
    reason: reasonOf({ code: one.canonical ?? one.text, context: one.context, scored: one }),
  }));
