import { type Analysis, sentenceAt } from './analysis.ts';
import type { NumberSeen } from './numbers.ts';
import { type Span, spanAt, within } from './sentences.ts';
import { cellAt } from './tables.ts';

/** A least quantity or sum. */
export type Threshold = Span & {
  readonly numberStart: number;
  readonly value: number;
  /** `units` or an ISO 4217 currency. */
  readonly unit: string;
};

/** Counted things: any noun in languages with spaces, a counter in those without. */
const COUNTER =
  /^\s?(?:m(?!\p{L})|pcs|pc|pieces?|sets?|units?|cartons?|ctns?|boxes|box|pairs?|pallets?|meters?|metres?|rolls?|bags?|kg|tons?|шт\p{L}*|комплект\p{L}*|штук\p{L}*|пар\p{L}*|unidades|piezas|pezzi|pièces|stück\p{L}*|adet|cái|bộ|chiếc|thùng|sqm|sq m|m2|m²|btls?|bottles?|cans?|tins?|jars?|托|板|柜|方|平米|打|斤|顶|片|对|根|瓶|袋|桶|副|膳|足|顆|颗|미터|마리|병|개|세트|대|장|켤레|박스|個|台|脚|本|枚|セット|箱|个|套|件|只|把|条|双|张|支|包|吨|米|卷|盒|tủ|máy|xe|bao|ghế|bàn|đèn|áo|hũ|cuộn|tấm|đôi|lọ|chai|hộp|túi|gói|kiện|tờ|quyển|con|حبة|قطعة|كرتون|حقيبة|كرسي)/u;
const NOUN =
  /^\s(?!(?:%|percent|pct|per|off|days?|hours?|hrs?|weeks?|months?|years?|am|pm|of|and|or|is|at|in|by|to)(?!\p{L}))\p{L}{3,}/u;
/** After these a number is no quantity. */
const NOT_COUNTED =
  /^\s?(?:%|pct|percent|процент|折|个点|年|月|日|号|点|시|月|분|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\b|days?\b|hours?\b|hrs?\b|weeks?\b|months?\b|years?\b|am\b|pm\b|дн|час|jours?\b|tage?\b|días\b|dias\b|giorni\b)/u;

/** A currency sign or an article may stand between; a comma ends the thought. */
const GAP_BEFORE =
  /^[:：>=]?\s{0,36}[:：>=]?\s?(?:(?:an?|the|usd|us|eur|rmb|r|gbp|cny|jpy|inr|aed|sar|aud|cad|try|brl|mxn|tl|hk|rp|rs|di|de|i|gli|le|los|las|les|os|as|den|die|der|des|order|orders|um|uma|un|una|at)\s?)?[$€£¥]?\s?$/;
/** Keys of consoles: min=USD400, "min_subtotal":"USD 260". */
const MIN_KEY = /(?<!\p{L})min(?:imum)?[_ ]?\w{0,10}"?\s?[:=]\s?"?(?:[a-z]{3}\s?|[$€£¥]\s?)?$/u;
function closeBefore(lower: string, marks: readonly Span[], number: Span): Span | undefined {
  const mark = marks[spanAt(marks, number.start - 1)];
  if (mark === undefined || mark.end > number.start) return undefined;
  return GAP_BEFORE.test(lower.slice(mark.end, Math.min(number.start, mark.end + 56))) ? mark : undefined;
}

/** The counted thing, or the currency, may stand between; a comma ends the thought. */
const GAP_AFTER = /^\s?[\p{L}$€£¥]{0,14}\s?$/u;
const closeAfter = (lower: string, marks: readonly Span[], number: Span): Span | undefined =>
  within(marks, number.end, number.end + 36).find(({ start }) => GAP_AFTER.test(lower.slice(number.end, start)));

function unitOf(lower: string, number: NumberSeen, analysis: Analysis): string | null {
  const money = analysis.money[spanAt(analysis.money, number.start)];
  if (money !== undefined && number.start >= money.start && number.start < money.end) return money.currency;
  const after = lower.slice(number.end, number.end + 24);
  if (NOT_COUNTED.test(after)) return null;
  return COUNTER.test(after) || NOUN.test(after) ? 'units' : null;
}

const COMES_OFF = /^\s?(?:usd|eur|rmb|dollars?|€|\$)?\s?(?:off|less|down|from|cheaper|discount)(?!\p{L})/u;
const BARE_UNITS = /(?:moq|min|qty|quantity|minimum|起订量|起订|最少|>=|≥)[\s.:：>=]{0,3}$/u;
const PLUS = /^(?:\s?(?:m|m²|pcs|kg|sets?|pairs?|rolls?))?\s?\+(?!\s?(?:usd?|eur|rmb|[$€£¥]|\d))/;

/** What may make a threshold of a number in this text, apart from the words before and after it. */
type Signs = { readonly more: boolean; readonly key: boolean; readonly at: boolean; readonly each: boolean };
const signsOf = (lower: string): Signs => ({
  more: /[>≥]/.test(lower),
  key: /min|moq|qty|quantity|起订|最少|[≥=]/.test(lower),
  at: lower.includes('%'),
  each: lower.includes('each '),
});

export function findThresholds(analysis: Analysis): Threshold[] {
  const { lower, numbers } = analysis;
  if (numbers.length === 0) return [];
  const { from, up } = analysis.marks;
  const signs = signsOf(lower);
  return numbers.flatMap((number) => {
    const { start: at, end } = number;
    const before =
      closeBefore(lower, from, number) ??
      (signs.more ? signBefore(lower, number) : undefined) ??
      (signs.key ? keyBefore(lower, number) : undefined) ??
      (signs.at ? atBefore(lower, number) : undefined);
    const bare =
      cellAt(analysis.cells, at)?.role === 'minimum' ||
      isRange(lower, number) ||
      (signs.each && EACH_LOT.test(lower.slice(Math.max(0, at - 6), end + 8))) ||
      (signs.key && BARE_UNITS.test(lower.slice(Math.max(0, at - 14), at))) ||
      PLUS.test(lower.slice(end, end + 8));
    const after = up.length === 0 ? undefined : closeAfter(lower, up, number);
    if (before === undefined && after === undefined && !bare) return [];
    const unit =
      unitOf(lower, number, analysis) ??
      (before === undefined ? null : yuanOf(analysis, before, number)) ??
      (bare || after !== undefined ? 'units' : before === undefined ? null : inheritedUnit(analysis, before, number));
    if (unit === null || number.value <= 0) return [];
    // "Take USD 0.35 off": what comes off is no sum to reach.
    if (unit !== 'units' && after === undefined && COMES_OFF.test(lower.slice(number.end, number.end + 16))) return [];
    // "from 12.60 usd" after a new price is the old one.
    if (unit !== 'units' && after === undefined && before !== undefined && isOldPrice(analysis, before, number))
      return [];
    const start = before?.start ?? number.start;
    return [{ start, end: after?.end ?? number.end, numberStart: number.start, value: number.value, unit }];
  });
}

/** Behind figures in a list any short word counts, but for a currency. */
const ANY_COUNTER = /^\s?(?!usd|eur|gbp|rmb|cny|off|days?|hours?|pct)[a-z]{2,6}(?=\s|\.)/;

/** "50 rolls ROLL-A 2 %", "10 pcs – INV5K-X": a quantity that ends right before a place. */
export function quantityBefore({ lower, numbers }: Analysis, place: number): NumberSeen | null {
  const number = numbers[spanAt(numbers, place - 1)];
  if (number === undefined || place - number.end > 14 || number.end > place) return null;
  const between = lower.slice(number.end, place);
  if (between.includes('\n')) return null;
  const isFigure = /\d/.test(lower.charAt(number.start));
  const counter = COUNTER.exec(between)?.[0] ?? (isFigure ? (ANY_COUNTER.exec(between)?.[0] ?? '') : '');
  return counter.trim() !== '' && /^\p{L}*\.?\s?(?:[–—:=/|-]|->|→)?\s?$/u.test(between.slice(counter.length))
    ? number
    : null;
}

/** 减60元，满1500: a bare sum to reach has the currency of what comes off. */
function yuanOf({ lower, money }: Analysis, before: Span, { start, end }: NumberSeen): string | null {
  if (!/[满滿]$/.test(lower.slice(before.start, before.end))) return null;
  return within(money, start - 40, end + 40).some(({ currency }) => currency === 'CNY') ? 'CNY' : null;
}

/** "Ogni 50 te ne mandiamo 2". */
const EVERY = /^(?:every|ogni|cada|por cada|a cada|jede|каждые|за каждые|her|mỗi|每|pour chaque|chaque)$/u;
const PLAIN_STOP = /^\s?(?:[.!?)。！）]|$|\n)/u;
/** "20 euro off above 250": a bare number takes the currency of its sentence. */
function inheritedUnit(analysis: Analysis, before: Span, number: NumberSeen): string | null {
  const { lower, money } = analysis;
  if (EVERY.test(lower.slice(before.start, before.end))) return 'units';
  if (!PLAIN_STOP.test(lower.slice(number.end, number.end + 3))) return null;
  if (
    /quantit|qty|pieces|pcs|take|buy|llev|prend|nehm|берет|возьм|拿|订|买/.test(
      lower.slice(Math.max(0, before.start - 14), before.end),
    )
  )
    return 'units';
  // "5 % off from 60" counts pieces, "20 euro off above 250" money.
  if (/^(?:from|ab|dès|desde|da|от|từ|for)$/.test(lower.slice(before.start, before.end))) return 'units';
  const { start, end } = sentenceAt(analysis, number.start);
  return within(money, start, end)[0]?.currency ?? 'units';
}

function keyBefore(lower: string, number: Span): Span | undefined {
  const key = MIN_KEY.exec(lower.slice(Math.max(0, number.start - 24), number.start));
  return key === null ? undefined : { start: number.start - key[0].length, end: number.start };
}

/** "Each 100 pcs", "every 50 sets". */
const EACH_LOT = /(?:^|\s)each\s\d{2,5}\s(?:pcs|pieces|sets|cartons|units|boxes|pairs|rolls)/;

/** "4 % at $300". */
function atBefore(lower: string, number: Span): Span | undefined {
  const at = /%\s?(?:off\s)?(?:at|@)\s(?:usd?\s?|eur\s?)?[$€£¥]?$/u.exec(
    lower.slice(Math.max(0, number.start - 16), number.start),
  );
  return at === null ? undefined : { start: number.start - at[0].length + 1, end: number.start };
}

/** "200-499 pcs": a band of quantities begins with its least one. */
const RANGE = /^\s?(?:-|–|~|to|bis|à|a|至|到|～)\s?\d[\d,.]*\s?/u;
function isRange(lower: string, { end }: Span): boolean {
  const rest = lower.slice(end, end + 30);
  const range = RANGE.exec(rest);
  return range !== null && COUNTER.test(rest.slice(range[0].length));
}

function signBefore(lower: string, number: Span): Span | undefined {
  const sign = /(?<!<\/?\w{1,10})[>≥]=?\s?(?:\p{L}{3}\s?|[$€£¥]\s?)?$/u.exec(
    lower.slice(Math.max(0, number.start - 8), number.start),
  );
  return sign === null ? undefined : { start: number.start - sign[0].length, end: number.start };
}

/** "13.90 from 12.60", "from 4.10 to 3.90": the words that lead to a threshold also lead to an old price. */
function isOldPrice({ lower, money, marks: { instead } }: Analysis, before: Span, { value, end }: NumberSeen): boolean {
  const word = lower.slice(before.start, before.end);
  if (instead[spanAt(instead, before.start)]?.start === before.start || OLD_AFTER.test(word)) return true;
  if (word !== 'from') return false;
  const fresh = within(money, before.start - NEW_PRICE_REACH, before.start).at(-1);
  const isAbove = fresh !== undefined && fresh.value < value && value <= fresh.value * STEEPEST;
  return isAbove || /^\s?(?:usd|eur|\p{L}{3})?\s?(?:down )?to\s/u.test(lower.slice(end, end + 14));
}
const OLD_AFTER = /^(?:for|por|для|за|à|before|at)$/;
const NEW_PRICE_REACH = 50;
const STEEPEST = 5;
