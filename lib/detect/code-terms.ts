import type { CodeFinding, Offer } from '../domain/detection.schema.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import type { Benefit } from './benefits.ts';
import type { CodeSeen } from './codes.ts';
import type { Found } from './lexicon/word-matcher.ts';
import { listedTerms } from './listed-terms.ts';
import { type Span, within } from './sentences.ts';
import { combine, minimumOf, NO_OFFER, type Stated } from './stated.ts';
import { cellAt } from './tables.ts';
import { quantityBefore } from './thresholds.ts';

export type Terms = Pick<CodeFinding, 'offer' | 'minimumOrder' | 'expires'>;

/** A code and the stretches in which its terms may stand. */
type Placed = {
  readonly code: CodeSeen;
  /** Back to the code before it, within its sentence. */
  readonly before: Span;
  /** Up to the next code, within its sentence; then beyond it. */
  readonly after: Span;
  readonly rest: Span;
  /** Its place among codes said in one breath ("A and B, both 12 %"). */
  readonly turn: number;
  readonly turns: number;
};

/** Terms stand within a few sentences of their code. */
const REACH = 260;
const ONE_BREATH =
  /^[\s,，、/&+"'“”「」『』*]*(?:(?:and|or|y|o|e|ou|et|und|oder|и|или|ve|veya|và|hoặc|و|أو)(?!\p{L})|和|或|及|と|や|와|과|또는)?[\s"'“”「」『』*]*$/u;

/** Groups codes between which nothing but a comma or "and" stands. */
function breaths({ lower }: Analysis, codes: readonly CodeSeen[]): CodeSeen[][] {
  const groups: CodeSeen[][] = [];
  for (const code of codes) {
    const last = groups.at(-1)?.at(-1);
    const together =
      last !== undefined && code.start - last.end < 16 && ONE_BREATH.test(lower.slice(last.end, code.start));
    if (together) groups.at(-1)?.push(code);
    else groups.push([code]);
  }
  return groups;
}

/** Nobody writes longer lines in a list of codes. */
const LONGEST_LINE = 300;
/** The line a code stands in; null where it has no end within reach. */
function lineOf(lower: string, { start, end }: Span): Span | null {
  const before = lower.slice(Math.max(0, start - LONGEST_LINE), start);
  const after = lower.slice(end, end + LONGEST_LINE);
  const [from, to] = [before.lastIndexOf('\n'), after.indexOf('\n')];
  if ((from < 0 && start > LONGEST_LINE) || (to < 0 && end + LONGEST_LINE < lower.length)) return null;
  return { start: start - before.length + from + 1, end: to < 0 ? lower.length : end + to };
}

/** Codes that each have a line of their own, with figures beside them: their terms stand in that line. */
function haveLines({ lower, numbers }: Analysis, groups: readonly (readonly CodeSeen[])[]): boolean {
  const lines = groups.flatMap(([first]) => (first === undefined ? [] : (lineOf(lower, first) ?? [])));
  const isOwn = new Set(lines.map(({ start }) => start)).size === groups.length;
  return groups.length > 1 && isOwn && lines.every((line) => within(numbers, line.start, line.end).length > 0);
}

function placesOf(analysis: Analysis, codes: readonly CodeSeen[]): Placed[] {
  const groups = breaths(analysis, codes);
  const inLines = haveLines(analysis, groups);
  return groups.flatMap((group, i) => {
    const [first] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const row =
      cellAt(analysis.cells, first.start)?.row ?? (inLines ? (lineOf(analysis.lower, first) ?? undefined) : undefined);
    const sentence = row ?? {
      start: sentenceAt(analysis, first.start).start,
      end: sentenceAt(analysis, last.start).end,
    };
    const previous = groups[i - 1]?.at(-1)?.end ?? 0;
    const next = groups[i + 1]?.[0]?.start ?? analysis.lower.length;
    const end = Math.min(next, row?.end ?? last.end + REACH);
    const stretches = {
      before: { start: Math.max(previous, sentence.start), end: first.start },
      after: { start: last.end, end: Math.min(end, sentence.end) },
      rest: { start: Math.min(end, sentence.end), end },
    };
    return group.map((code, turn) => ({ code, ...stretches, turn, turns: group.length }));
  });
}

/** The first stretch in which anything stands. */
function firstIn<S extends Span>(list: readonly S[], stretches: readonly Span[]): S[] {
  for (const { start, end } of stretches) {
    const found = within(list, start, end);
    if (found.length > 0) return found;
  }
  return [];
}

const CLAUSE_END = /[,;，]/;
const DENIED = /(?:^|\s)(?:not|не|nicht|pas|no es|不是)\s["“']?$/u;

/** The line that a cart writes below the field. */
const isRefusedBelow = (text: string): boolean =>
  /^\s*(?:\S+\s)?(?:this |the )?(?:coupon|code|voucher|promo(?:tion)?)(?: code)? (?:is )?(?:not valid|invalid|expired|not applicable|rejected|cannot be)/.test(
    text,
  );

/** Asked, it is doubted; said, it is promised: "gilt noch bis Monatsende". */
const STILL = /still|noch|ancora|encore|todavía|aún|sigue|ainda|ещё|еще|hâlâ|hala|còn|还|還|まだ|아직|لسه|يزال|مازال/u;
const ASKS = /[?？؟]|吗|嗎|か$|나요|mı$|mi$/u;

/** A code that is refused, over, or only asked about promises nothing, whatever it once did. */
function isInvalid({ lower, marks }: Analysis, { benefits }: Stated, { code, before, after, rest }: Placed): boolean {
  const reach = Math.max(before.start, code.start - 46);
  // "X is dead, use Y now": what stands before the verb, or before the comma, is said of another.
  const lead = lower.slice(reach, code.start);
  const comma = before.start === 0 ? 0 : reach + (lead.length - (lead.split(CLAUSE_END).at(-1)?.length ?? 0));
  const from = Math.max(reach, comma, within(marks.enter, reach, code.start).at(-1)?.end ?? 0);
  const clause = lower.slice(after.start, after.end).split(/[;；]|, but/)[0] ?? '';
  const asks = ASKS.test(lower.slice(after.start, after.end + 1));
  const isOver = (mark: Found): boolean => asks || !STILL.test(mark.word);
  const firstBenefit = within(benefits, after.start, after.end)[0]?.start ?? after.end;
  return (
    DENIED.test(lower.slice(from, code.start)) ||
    within(marks.invalid, from, code.start).some(isOver) ||
    within(marks.invalid, after.start, Math.min(after.start + clause.length, firstBenefit)).some(isOver) ||
    (asks && within(marks.validity, after.start, after.start + clause.length).length > 0) ||
    isRefusedBelow(lower.slice(rest.start, Math.min(rest.end, rest.start + 70)))
  );
}

/** "Does X still work? We need 60 sets": a quantity in a question about a code is no condition of it. */
function isAsked(analysis: Analysis, { code }: Placed): boolean {
  const { end } = sentenceAt(analysis, code.start);
  return (
    /^[?？]/.test(analysis.lower.slice(end, end + 1)) &&
    [analysis.marks.invalid, analysis.marks.validity].some((list) => within(list, code.start - 60, end + 1).length > 0)
  );
}

/** With several codes, do the terms stand before each ("from 20 boxes A, from 50 boxes B")? */
function leadsWith(list: readonly Span[], places: readonly Placed[]): boolean {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || first.after.start === last.after.start) return false;
  const leads = within(list, first.before.start, first.before.end).length > 0;
  return leads && within(list, last.after.start, last.after.end).length === 0;
}

const FOR_ALL =
  /(?<!\p{L})(?:both|each|either|all of them|ambos|ambas|los dos|os dois|tous les deux|les deux|chacun|beide|jeweils|entrambi|tutti e due|обе|оба|каждый|ikisi de|her ikisi|cả hai|كلاهما|كلا)(?!\p{L})|都|均|各|両方|いずれも|둘 다|모두|각각/u;

/** "Insert A, then also B, both deduct, 3 % and 2 %": what stands only behind the last code belongs to all of them. */
function behindTheLast(
  analysis: Analysis,
  { benefits }: Stated,
  places: readonly Placed[],
): readonly (readonly Benefit[])[] {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined || first.after.start === last.after.start) return [];
  const { after } = last;
  if (within(benefits, first.before.start, last.before.end).length > 0) return [];
  const found = within(benefits, after.start, last.rest.end);
  if (found.length === places.length) return found.map((benefit) => [benefit]);
  const shared = FOR_ALL.test(analysis.lower.slice(after.start, found[0]?.start ?? after.start));
  return shared && found.length > 0 ? places.map(() => found) : [];
}

/** "A and B, 3 % and 2 %": each its own; "A and B, both 12 %": the same for all. */
const ownTurn = <T>(found: readonly T[], { turn, turns }: Placed): readonly T[] =>
  turns > 1 && found.length === turns ? found.slice(turn, turn + 1) : found;

/** "A saves 9, B saves 24, by 9 October": the day at the end holds for all of them. */
const sharedExpiry = ({ expiries }: Stated, last: Placed): Span | undefined =>
  within(expiries, last.after.start, last.after.start + SHARED_REACH)[0];
const SHARED_REACH = 80;

const percentOff = (value: number | undefined): Offer | null =>
  value === undefined ? null : { kind: 'percent', value, currency: null };
const units = (value: number | undefined): CodeFinding['minimumOrder'] =>
  value === undefined ? null : { value, unit: 'units' };

/** Offer, least order and expiry of each code, in the order of the codes. */
export function termsOf(analysis: Analysis, stated: Stated, codes: readonly CodeSeen[]): Terms[] {
  const places = placesOf(analysis, codes);
  const benefitsLead = leadsWith(stated.benefits, places);
  const thresholdsLead = leadsWith(stated.thresholds, places);
  const shared = behindTheLast(analysis, stated, places);
  const listed = listedTerms(analysis, codes);
  return places.map((place, i) => {
    const { before, after, rest } = place;
    const [threshold] = firstIn(stated.thresholds, thresholdsLead ? [before] : [after, before, rest]);
    const quantity = places.length > 1 ? quantityBefore(analysis, place.code.start) : null;
    const least = listed.minimums?.[i] ?? quantity?.value;
    const last = places.at(-1) ?? place;
    const invalid = isInvalid(analysis, stated, place);
    // A code that is over does not share the last day of the next one.
    const expiry =
      firstIn(stated.expiries, i === 0 ? [after, rest, before] : [after, rest])[0] ??
      (invalid ? undefined : sharedExpiry(stated, last));
    const own = firstIn(stated.benefits, benefitsLead ? [before] : [after, before, rest]);
    const benefits = shared[i] ?? ownTurn(own, place);
    return {
      offer: invalid ? NO_OFFER : (percentOff(listed.percents?.[i]) ?? combine(benefits)),
      minimumOrder: isAsked(analysis, place) ? null : (units(least) ?? minimumOf(threshold)),
      expires: expiry === undefined ? null : analysis.normal.text.slice(expiry.start, expiry.end),
    };
  });
}
