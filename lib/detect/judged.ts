import type { Analysis } from './analysis.ts';
import { mayGrant } from './benefits.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Context, contextOf } from './context.ts';
import { isCue } from './cues.ts';
import { COMMON_CAPITALS } from './lexicon/other-codes.ts';
import { type Scored, scoreOf } from './score.ts';
import { type Shape, shapeOf } from './shape.ts';
import type { Stated } from './stated.ts';
import { toldPhrases } from './told-phrases.ts';
import { isLedTo, isWorthALook, looksLikeCode } from './worth-a-look.ts';

/** A candidate with what speaks for it. */
export type Judged = Candidate & Scored & { readonly shape: Shape; readonly context: Context };

const PRICED = /[$€£¥₺₩₽]|usd|eur|dollar|dólar|dolar|доллар|đô|[元块円원]|دولار/u;
const SPEAKING = [
  'coupon',
  'passphrase',
  'word',
  'code',
  'field',
  'invalid',
  'validity',
  'spelling',
  'together',
] as const;

/** Most messages name no code, no field for one and no benefit: nothing in them can be one. */
const speaksOfCodes = ({ marks, cells, lower }: Analysis): boolean =>
  cells.length > 0 ||
  SPEAKING.some((kind) => marks[kind].length > 0) ||
  (marks.enter.length + marks.enterAfter.length > 0 && (marks.off.length > 0 || PRICED.test(lower))) ||
  /[?&]\p{L}{3,12}(?:[_-]?(?:code|id|key|no))?=/u.test(lower);

const ORDINARY = /^\p{Ll}+$/u;
/** An ordinary word is looked at only where something leads to it. */
const isOrdinary = ({ form, marked, text }: Candidate): boolean => form === 'word' && !marked && ORDINARY.test(text);
/** Forms and words that no surroundings make a code of. */
const isRuledOut = ({ lower }: Analysis, { form, text, end }: Candidate, { known }: Shape): boolean =>
  form !== 'parameter' &&
  (COMMON_CAPITALS.has(text.toLowerCase()) || (known && !IS_COUPON.test(lower.slice(end, end + 24))));
/** "DIN7981X is the coupon". */
const IS_COUPON = /^\s(?:is|=)\s(?:the |your |our )?(?:coupon|voucher|promo|discount code|code)(?!\p{L})/u;

/** Every string that is worth a look, with what speaks for it and against it; they may overlap. */
export function judge(analysis: Analysis, stated: Pick<Stated, 'benefits'>): Judged[] {
  const speaks = speaksOfCodes(analysis);
  if (!speaks && !mayGrant(analysis)) return [];
  // A bare price beside a string speaks for goods as much as for a code.
  const telling = stated.benefits.filter(({ granted, offer }) => granted || offer.kind === 'percent');
  if (telling.length === 0 && !speaks) return [];
  const candidates = [...findCandidates(analysis.normal.text, analysis.lower), ...toldPhrases(analysis)];
  const all = candidates
    .filter((candidate) => !isOrdinary(candidate) || isLedTo(analysis, candidate))
    .map((candidate) => ({ candidate, shape: shapeOf(candidate.text) }))
    .filter(({ candidate, shape }) => !isRuledOut(analysis, candidate, shape));
  const others = all
    .filter(
      ({ candidate, shape }) =>
        candidate.form === 'word' && looksLikeCode(candidate, shape) && !shape.known && shape.hasLetters,
    )
    .map(({ candidate }) => candidate);
  return all.flatMap(({ candidate, shape }): Judged[] => {
    let context: Context | null = null;
    const look = (): Context => (context ??= contextOf(analysis, candidate, telling, others));
    if (!looksLikeCode(candidate, shape) && !isLedTo(analysis, candidate)) return [];
    if (!isWorthALook(analysis, candidate, shape, look) || isCue(analysis, candidate)) return [];
    return [{ ...candidate, ...scoreOf(candidate, shape, look()), shape, context: look() }];
  });
}
