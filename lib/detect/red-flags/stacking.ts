import { sentenceAt } from '../analysis.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { matchesOf } from '../matches.ts';
import { type Span, within } from '../sentences.ts';
import { chainedCodes, type NamedCode } from './chained-codes.ts';
import type { FlagWordKind } from './flag-words.ts';
import { cuesOf, type FlagSeen, hull, type Look, nearest } from './look.ts';

const JOINED =
  /^[^\p{L}\p{N}]{0,4}(?:\([^()]{0,30}\)|（[^（）]{0,30}）|\d+(?:[.,]\d+)?\s?%)?\s?(?:\+|＋|加|plus|と|＆|&|와|과|랑)\s?[^\p{L}\p{N}]{0,4}$/u;
/** A list in the shop's own words, and what its engine says of it. */
const LISTED = /^["'\]]{0,2}\s?[,;/&|]\s?["'[]{0,2}$|^\s(?:and|y|e|et|und|и|ve|và)\s$/u;
const CLASH = /sde.?err|sde [0-9a-f]{4}|conflict|rejected|combination/u;
/** What is told of as done: then even its refusal is a report of it. */
const DONE =
  /(?:\bi|we|he|she|they|buyer|client|customer)\s(?:have |had |just |already |also )?(?:typed|entered|used|put|applied|added|redeemed)|tried|attempt|sde.?err|probé|puse|usé|tentei|essayé|saisi |eingegeben|versucht|probiert|ho messo|ho usato|provato|ввел|ввёл|ввела|пробовал|denedim|girdim|yazdım|đã nhập|đã thử|填了|试了|用了|输了|入力した|使った|입력했|넣었|써봤|جربت|استخدمت|كتبت/u;
/** Without one of these nothing is said of two codes. */
const HINTS: readonly FlagWordKind[] = ['stack', 'chain', 'both', 'applied', 'secondCode'];
/** Letters and digits as codes have them; read as codes where the sentence speaks of coupons or of a reduction. */
const SHAPED =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{N}-])\p{Lu}[\p{Lu}\p{N}-]{2,20}(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}-])/gu;
/** Said of reductions only. */
const OF_COUPONS =
  /order|basket|cart|checkout|pedido|compra|bestell|commande|ordine|заказ|sipariş|đơn|单|注文|주문|طلب|cumul|stack|somman?o|suman|somam|addier|складыв|суммир|叠|疊|併用|중복|cộng dồn/u;
const OR = /^\s?(?:or|o|ou|oder|или|veya|ya da|hoặc|或|或者|または|또는|أو)\s?$/u;

/** A word with a small number, and no standard or unit. */
const PLAIN = /^(?!iso|din|sus|ral|rev|sku|lot|pcs|hs)\p{L}{3,}\d{1,2}$/u;

/** What it takes off stands right after it ("OVENMITT 2%", "SOAPDISH (-$6.00)"). */
const WORTH = /^["'”»]?\s?(?:\(?\s?[-−–]\s?(?:us\s?)?[$€£¥₺₽]?\s?\d|[:=]?\s?-?\d{1,2}(?:[.,]\d)?\s?%)/u;
/** Said of goods as often as of codes. */
const OF_GOODS =
  /together|one |same|zusammen|insieme|junt|ensemble|вместе|birlikte|aynı|cùng|chung|一起|一緒|같이|함께|مع/u;

/** Each is compared with each. */
const MOST = 40;

const isBetween = (one: Span, { start, end }: Span): boolean => one.start >= start && one.end <= end;

/** Two codes with a sign of joining between them. */
function joinedPair({ analysis: { lower } }: Look, codes: readonly NamedCode[]): Span | null {
  const i = codes.findIndex((code, at) => {
    const next = codes[at + 1];
    if (next === undefined || next.start - code.end > 50) return false;
    const gap = lower.slice(code.end, next.start);
    return (
      JOINED.test(gap) || (LISTED.test(gap) && CLASH.test(lower.slice(Math.max(0, code.start - 60), next.end + 80)))
    );
  });
  const [first, second] = [codes[i], codes[i + 1]];
  return first !== undefined && second !== undefined ? hull(first, second) : null;
}

function denied({ analysis, negations, isWarnedOf }: Look, span: Span): boolean {
  const sentence = sentenceAt(analysis, span.start);
  const around = analysis.lower.slice(
    Math.max(sentence.start, span.start - 60),
    Math.min(Math.max(sentence.end, span.end), span.end + 60),
  );
  if (DONE.test(around)) return false;
  const reach = { start: Math.max(sentence.start, span.start - 50), end: span.end + 40 };
  return negations().some((no) => isBetween(no, reach)) || isWarnedOf(span);
}

/** The codes found, and where a reduction is spoken of also what is only written like one. */
function codesOf({ analysis, codes, words }: Look): NamedCode[] {
  const named = codes.map(({ start, end, text }) => ({ start, end, text: text.toLowerCase(), sure: true }));
  const { marks, percents, normal, lower } = analysis;
  const isSaid = HINTS.some((kind) => words(kind).length > 0) || /[+＋＆&加]|sde|plus|reject/.test(lower);
  if (!isSaid) return named.slice(0, MOST);
  const isOfCoupons =
    [codes, marks.coupon, marks.off, percents].some((list) => list.length > 0) ||
    words('stack').some(({ word }) => OF_COUPONS.test(word));
  const isShaped = (text: string): boolean => PLAIN.test(text) || (isOfCoupons && text.length > 4 && /\d/.test(text));
  const shaped = matchesOf(normal.text.slice(0, 2000), SHAPED)
    .map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
      text: text.toLowerCase(),
      sure: text.length > 4 && WORTH.test(lower.slice(index + text.length, index + text.length + 12)),
    }))
    .filter(
      ({ text, start, sure }) =>
        (isShaped(text) || sure) && !/^sde-/.test(text) && !named.some((one) => one.start <= start && start < one.end),
    );
  const all = [...named, ...shaped].sort((a, b) => a.start - b.start).slice(0, MOST);
  return all.filter((one, i) => all.findIndex(({ text }) => text === one.text) === i);
}

/** Two codes, or a code and another coupon, on one order. */
export function stacking(look: Look): FlagSeen[] {
  const { analysis, words } = look;
  const codes = codesOf(look);
  const flag = (span: Span, word: string, confidence: number): FlagSeen[] => [
    { start: span.start, end: span.end, kind: 'stacking', confidence, reason: 'together', params: { cue: word } },
  ];
  const pair = joinedPair(look, codes);
  if (pair !== null && !denied(look, pair)) return flag(pair, analysis.normal.text.slice(pair.start, pair.end), 0.8);
  const chained = chainedCodes(
    look,
    codes.filter(({ sure, text }) => sure || PLAIN.test(text)),
  ).find((one) => !denied(look, one));
  if (chained !== undefined) return flag(chained, chained.word, 0.7);
  const together = cuesOf(look, 'stack').flatMap((cue): FlagSeen[] => {
    const sentence = sentenceAt(analysis, cue.start);
    const inReach = {
      start: Math.max(0, sentence.start - 80),
      end: Math.min(analysis.lower.length, sentence.end + 60),
    };
    const near = codes.filter((code) => code.start >= inReach.start && code.end <= inReach.end);
    const second = nearest(words('secondCode'), cue, 60);
    // "ship together in one carton".
    if (OF_GOODS.test(cue.word) && nearest(words('shipped'), cue, 24) !== null) return [];
    if (near.length < 2 && !isSecondNamed(look, cue, second)) return [];
    const span = near.length >= 2 ? hull(cue, ...near) : hull(cue, second ?? cue);
    if (within(words('apart'), Math.min(span.start, cue.start), Math.max(span.end, cue.end)).length > 0) return [];
    const [one, two] = near;
    if (one !== undefined && two !== undefined && OR.test(analysis.lower.slice(one.end, two.start))) return [];
    return denied(look, hull(cue, second ?? cue)) ? [] : flag(span, cue.word, 0.75);
  });
  return together.slice(0, 1);
}

/** "both codes" is a second code and its own sign of joining; "the other coupon" needs one beside it. */
const isSecondNamed = ({ analysis, codes }: Look, cue: Found, second: Found | null): boolean =>
  second !== null &&
  (codes.length > 0 ||
    within(analysis.marks.coupon, cue.start - 80 < 0 ? 0 : cue.start - 80, cue.end + 80).length > 0 ||
    /cod|kod|код|码|コード|코드|كود|رمز/u.test(second.word));
