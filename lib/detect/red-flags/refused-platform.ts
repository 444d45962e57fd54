import type { Analysis } from '../analysis.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, within } from '../sentences.ts';
import type { FlagWords } from './flag-words.ts';
import { hull } from './look.ts';

/** The platform itself is refused, as the way to pay or at all. */
export type RefusedPlatform = Span & { readonly names: 'paying' | 'way' };

/** Reads a text once; more platforms than a message names. */
const MOST = 60;
const STOP = /[.,;:!?()。，；：！？、\n]/u;
/** Japanese and Korean deny in the ending of the verb. */
const DENIED_VERB =
  /^(?:[させし]{0,2}(?:ず|な[いく])|(?:[가-힣]{0,2}지)\s?(?:않|말|마|않고)|\s?말고|\s?(?:el|ol)meden|madan|meden)/u;
/** Parcels and coupons may be kept off a platform without harm. */
const HARMLESS =
  /ship|logist|freight|sample|deliver|coupon|code|gutschein|cup[oó]|код|купон|码|券|コード|クーポン|쿠폰/u;

function denialBefore(act: Span, no: readonly Found[]): Found | null {
  const one = within(no, Math.max(0, act.start - 30), act.start).at(-1);
  return one === undefined || act.start - one.end > 16 ? null : one;
}

/** "do not pay on alibaba", "let us not use the platform". */
function deniedBefore(words: FlagWords, platform: Found, no: readonly Found[]): RefusedPlatform | null {
  const from = Math.max(0, platform.start - 40);
  const pay = within(words('pay'), from, platform.start).at(-1);
  const via = within(words('via'), from, platform.start).at(-1);
  const denial = pay !== undefined && platform.start - pay.end <= 22 ? denialBefore(pay, no) : null;
  if (denial !== null) return { ...hull(denial, platform), names: 'paying' };
  const turn = via !== undefined && platform.start - via.end <= 8 ? denialBefore(via, no) : null;
  return turn === null ? null : { ...hull(turn, platform), names: 'way' };
}

/** "アリババを通さず", "alibaba üzerinden ödemeyin": the verb comes last. */
function deniedAfter(lower: string, words: FlagWords, platform: Found, no: readonly Found[]): RefusedPlatform | null {
  const turkish = TURKISH_DENIAL.exec(lower.slice(platform.end, platform.end + 34));
  if (turkish !== null) return { start: platform.start, end: platform.end + turkish[0].length, names: 'way' };
  const via = within(words('via'), platform.end, platform.end + 18)[0];
  if (via === undefined || via.start - platform.end > 6) return null;
  if (/안\s?$/u.test(lower.slice(platform.end, via.start)))
    return { start: platform.start, end: via.end, names: 'way' };
  const ending = DENIED_VERB.exec(lower.slice(via.end, via.end + 10));
  if (ending !== null) return { start: platform.start, end: via.end + ending[0].length, names: 'way' };
  const verb = within(no, via.end, via.end + 22).find(({ word }) => /m[ae]y[ıi]n$/u.test(word));
  return verb === undefined ? null : { ...hull(platform, verb), names: 'way' };
}

/** "if we skip alibaba", "trade assurance is not necessary". */
function leftOut(words: FlagWords, platform: Found): RefusedPlatform | null {
  const skip =
    within(words('skip'), Math.max(0, platform.start - 24), platform.start).find(
      ({ end }) => platform.start - end <= 10,
    ) ?? within(words('skip'), platform.end, platform.end + 16).find(({ start }) => start - platform.end <= 4);
  const unneeded = within(words('unneeded'), platform.end, platform.end + 34).find(
    ({ start }) => start - platform.end <= 12,
  );
  const one = skip ?? unneeded;
  return one === undefined ? null : { ...hull(one, platform), names: 'way' };
}

/** "alibaba'dan geçirmeyelim". */
const TURKISH_DENIAL = /^(?:['’]?[dt][ae]n|\süzerinden)\s\p{L}{1,10}m[ae](?:y[ıi]n|y[ae]l[ıi]m|d[ae]n)(?!\p{L})/u;

export function refusedPlatforms(
  { lower }: Analysis,
  words: FlagWords,
  negations: readonly Found[],
): readonly RefusedPlatform[] {
  return words('platform')
    .slice(0, MOST)
    .flatMap((platform): RefusedPlatform[] => {
      const one =
        deniedBefore(words, platform, negations) ??
        deniedAfter(lower, words, platform, negations) ??
        leftOut(words, platform);
      if (one === null) return [];
      const said = lower.slice(one.start, one.end);
      const isOpen = within(words('only'), one.start, one.end).length > 0;
      return isOpen || STOP.test(said) || HARMLESS.test(lower.slice(one.start, one.end + 12)) ? [] : [one];
    });
}
