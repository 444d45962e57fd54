import type { Offer } from '../domain/detection.schema.ts';
import { type Analysis, sentenceAt } from './analysis.ts';
import { giftsIn } from './gifts.ts';
import type { Found } from './lexicon/word-matcher.ts';
import { currencyIn, type MoneySeen } from './money.ts';
import { mayHoldNumbers } from './numbers.ts';
import { findReductions } from './reductions.ts';
import { type Span, within } from './sentences.ts';
import { cellAt } from './tables.ts';
import type { Threshold } from './thresholds.ts';

/** A benefit that the text states, and how clearly it says that something is granted. */
export type Benefit = Span & {
  readonly offer: Offer;
  /** A word for "off", "instead of", "free" stands beside it: it can stand without a code. */
  readonly granted: boolean;
};

const CLAUSE_STOP = /[,，、;；。(（)）\n]|\.\s/;

/** The words around a place, up to the next comma or so: at most this many units each way. */
function around(lower: string, { start, end }: Span, reach: number): { before: string; after: string } {
  const before =
    lower
      .slice(Math.max(0, start - reach), start)
      .split(CLAUSE_STOP)
      .at(-1) ?? '';
  const after = lower.slice(end, end + reach).split(CLAUSE_STOP)[0] ?? '';
  return { before, after };
}

/** "No deduction line", "ohne Rabatt". */
const NONE_BEFORE = /(?:^|[^\p{L}])(?:no|without|kein|keinen|ohne|sin|sem|pas de|senza|без|没有?|无)\s?$/u;

const near = (
  marks: readonly Found[],
  { start, end }: Span,
  { before, after }: { before: string; after: string },
): Found[] =>
  within(marks, start - before.length, end + after.length).filter((mark) => mark.end <= start || mark.start >= end);

function percentBenefits({ lower, percents, marks }: Analysis): Benefit[] {
  return percents.flatMap((percent) => {
    const close = around(lower, percent, 26);
    // The 退 of 退税 takes nothing off.
    const off = near(marks.off, percent, around(lower, percent, 40)).filter(
      ({ start, end }) =>
        !NONE_BEFORE.test(lower.slice(Math.max(0, start - 10), start)) &&
        !marks.otherPercent.some((other) => other.start <= start && end <= other.end && other.end > end),
    );
    const tight = { before: close.before.slice(-14), after: close.after.slice(0, 18) };
    if (off.length === 0 && /^\s?(?:extra|surcharge|additional)(?! off| discount)/.test(close.after)) return [];
    const granted = percent.isDiscount || off.length > 0 || near(marks.grant, percent, close).length > 0;
    if (!percent.isDiscount && off.length === 0 && near(marks.otherPercent, percent, tight).length > 0) return [];
    const offer: Offer = { kind: 'percent', value: percent.value, currency: null };
    return [{ start: percent.start, end: percent.end, offer, granted }];
  });
}

const TOTAL =
  /(?:total|totals|pay|basket|cart|subtotal|balance is|balance|worth of|合计|总计|总额|总价|合計|итого|gesamt|insgesamt|montant)\s*(?:is|:|：|of|=)?\s*(?:usd?|r)?\s*$/u;
const IS_NEW_PRICE =
  /(?:price|prezzo|precio|preço|prix|preis|цен\p{L}{1,2}|fiyat\p{L}{0,4}|giá|价格?|価格|가격)(?:\s\p{L}{2,14}){0,2}\s?(?:to|is|becomes|a|à|para|de|auf|до|xuống|为|是|:|：|が|は)?\s*$/u;

/** "6.80 more each", "50 extra": a rise. */
const SURCHARGE =
  /^\s?(?:more(?! off| discount)|extra|higher|additional|surcharge|más(?! barat)|mais(?! barat)|de plus|mehr|in più|дороже|больше|fazla|thêm|更贵|贵|高い|더 비)/u;

/** Money is a price for one piece, money off, or neither (a total, a threshold, the old price). */
function moneyBenefit(analysis: Analysis, money: MoneySeen): Benefit[] {
  const { lower, marks } = analysis;
  const close = around(lower, money, 30);
  if (TOTAL.test(close.before) || SURCHARGE.test(close.after)) return [];
  const tight = { before: close.before.slice(-16), after: close.after.slice(0, 18) };
  const insteadBefore = near(marks.instead, money, { before: tight.before, after: '' });
  if (insteadBefore.length > 0) return [];
  const sentence = sentenceAt(analysis, money.start);
  const off = near(marks.off, money, around(lower, money, 34)).filter(
    ({ start }) => !NONE_BEFORE.test(lower.slice(Math.max(0, start - 10), start)),
  );
  // The dash of "22.40 - 26.00" takes nothing off.
  const minus = /(?<!\d\s?)[-−–]\s?(?:us|usd|r|hk)?\s?$/.test(close.before);
  const each = near(marks.each, money, tight);
  const instead = within(marks.instead, money.end, Math.min(sentence.end, money.end + 34));
  const compared = instead.some(({ end }) => {
    const old = lower.slice(end, end + 12);
    return /\d/.test(old) && !OF_PAPERS.test(old);
  });
  const isPrice =
    cellAt(analysis.cells, money.start)?.role === 'price' ||
    compared ||
    (each.length > 0 && off.length === 0 && !minus) ||
    IS_NEW_PRICE.test(close.before);
  const becomes = BECOMES.test(close.before) && !IS_LESS.test(close.after);
  const isValue = IS_VALUE.test(close.before);
  const lowered = off.length > 0 && REDUCED_TO.test(close.before);
  const voucher = /^\s?(?:优惠)?券/.test(close.after);
  const gives = GIVES.test(close.before) && !compared;
  // "X; 6.40 USD": nothing says that it comes off, and reductions are round.
  const isBare = off.length === 0 && !minus && !voucher && !Number.isInteger(money.value);
  const offer: Offer = {
    kind: (isPrice || lowered || becomes || isBare) && !isValue && !gives ? 'unit-price' : 'amount',
    value: money.value,
    currency: money.currency,
  };
  return [
    {
      start: money.start,
      end: money.end,
      offer,
      granted: compared || off.length > 0 || minus || voucher || isValue || isConditional(analysis, money, isPrice),
    },
  ];
}

/** "Becomes 22 usd cheaper": what comes off. */
const IS_LESS = /^\s?(?:cheaper|less|lower|off|billiger|günstiger|weniger|meno|menos|moins|дешевле|меньше|ucuz|rẻ)/u;

/** "Against PI 26-0902": no price. */
const OF_PAPERS = /^\s(?:pi|inv|invoice|po|order|copy|b\/l|the (?:pi|invoice|order))(?!\p{L})/u;

/** "Gives you 10 dirham per piece": what a code gives is off, not the price. */
const GIVES =
  /(?:gives?(?: you| u)?|saves?(?: you)?|takes|bringt|gibt|spart|dà|donne|da|dá|даёт|дает|снимает|减|立减|省)\s?(?:usd?|r)?\s?$/u;
/** "Then it becomes 14.20". */
const BECOMES =
  /(?:becomes?|scendono? a|scende a|bajan? a|cai (?:para|a)|descend à|tombe à|sinkt auf|geht auf|comes? to|(?:m²|pcs|pieces|sets|units|tiles|cartons) at|drops? to|goes (?:down )?to|falls? to|passa (?:a|para)|fica (?:em|a|por)|queda en|sale a|diventa|devient|revient à|wird|kostet(?: dann)?|станет|будет|выйдет|olur|còn|变成|就是|になります)\s?(?:only\s|nur\s|solo\s)?(?:usd?|r)?\s?$/u;
/** "Value of the coupon: 450". */
const IS_VALUE =
  /(?:value|worth|wert|valeur|valor|valore|номинал|değeri|trị giá|面额|面值|金額|금액|قيمة)(?:\s\p{L}{1,12}){0,3}\s?(?:[:：]|→|->)\s?$/u;
/** "Reduced to USD 0.88", "gehe ich auf 1,18 € runter". */
const REDUCED_TO = /(?<!\p{L})(?:to|auf|à|до|إلى|الى|xuống|còn|降到|降至)\s?(?:usd|us|eur|rmb)?\s?$/u;

/** A price that is granted for a quantity ("se arriva a 1000 le lascio a 0,041 l'uno"); lists and plain quotations are none. */
function isConditional(analysis: Analysis, money: MoneySeen, isPrice: boolean): boolean {
  const sentence = sentenceAt(analysis, money.start);
  const grant = within(analysis.marks.grant, sentence.start, sentence.end);
  if (grant.length === 0) return false;
  const others = within(analysis.numbers, sentence.start, sentence.end).filter(({ end }) => end <= money.start);
  return isPrice && others.length > 0;
}

const ZERO =
  /^(?:\s(?:fee|cost|charge|price|costs|fees|line|bill|amount|to [\p{L}]{3,14}))?\s?(?:is|=|:|becomes?|turns? (?:to|into)|goes? to|drops? to|will be|at)?\s?(?:zero|nil|(?:costs? )?nothing|usd 0|\$0|0)(?![\p{L}\d.,%])/u;

function shippingBenefits({ marks, lower }: Analysis): Benefit[] {
  const whole = marks.freeShipping.map(({ start, end }) => ({ start, end }));
  // "доставка до Алматы бесплатно": the two words within one clause.
  const apart = marks.freight.flatMap((freight) => {
    const clause = around(lower, freight, 44);
    return near(marks.free, freight, clause).map((free) => ({
      start: Math.min(free.start, freight.start),
      end: Math.max(free.end, freight.end),
    }));
  });
  // "Freight 0 for pans", "courier fee becomes zero".
  const zero = marks.freight.flatMap(({ start, end }) => {
    const found = ZERO.exec(lower.slice(end, end + 40));
    return found === null ? [] : [{ start, end: end + found[0].length }];
  });
  const all = [...whole, ...apart, ...zero].sort((a, b) => a.start - b.start);
  return all
    .filter((span, i) => i === 0 || span.start >= (all[i - 1]?.end ?? 0))
    .map((span) => ({ ...span, offer: { kind: 'free-shipping', value: null, currency: null }, granted: true }));
}

const NET = /net|each|per|unit|pc|到手|单价|単価|cad/;
/** A bare number below "USD each" takes its currency from the head; a list price ("Price USD") is no benefit. */
const columnPrices = ({ cells, numbers, money }: Analysis): Benefit[] =>
  cells.flatMap(({ role, title, start, end }): Benefit[] => {
    const currency = role === 'price' && NET.test(title) ? currencyIn(title) : null;
    const number = currency === null ? undefined : within(numbers, start, end)[0];
    if (number === undefined || within(money, start - 6, end + 6).some((sum) => sum.start <= number.start)) return [];
    return [
      {
        start: number.start,
        end: number.end,
        offer: { kind: 'unit-price', value: number.value, currency },
        granted: false,
      },
    ];
  });

const PERCENT =
  /%|per ?cent|pct|pro[cz]ent|por ciento|por cento|pour cent|процент|phần trăm|퍼센트|프로|パーセント|بالم|في الم|点|點|折|割|yüzde|百分|\d\s?(?:points?|puan|puntos?|pontos?|punti)/u;
const MINUS = /(?<![\p{L}\p{N}]|\p{N}\s)[-−–]\s?(?:us|usd|r|hk|eur)?\s?[$€£¥₺]?\s?\d/u;
/** Can anything in a text be granted? A look at its words and signs, before any number is read. */
export const mayGrant = ({ marks, lower }: Analysis): boolean =>
  FREELY.some((kind) => marks[kind].length > 0) ||
  (marks.freight.length > 0 && /zero|nil|0/.test(lower)) ||
  (LESS.some((kind) => marks[kind].length > 0) && mayHoldNumbers(lower)) ||
  PERCENT.test(lower) ||
  MINUS.test(lower) ||
  OLD_PRICE.test(lower);
/** What comes for nothing needs no number, what gets cheaper does. */
const FREELY = ['free', 'freeShipping', 'gift'] as const;
const LESS = ['off', 'grant', 'instead'] as const;
/** Prices and goods that say by themselves that they are new, or given: "420円から390円", "11.60 not 12.10", 10+1. */
const OLD_PRICE =
  /(?:에서|から|降|改为|->|→|⇒|\d\p{L}{0,10}(?:dan|den|tan|ten)|(?<!\p{L})(?:to|à|auf|a|до|xuống|còn|إلى|الى|not|nicht|no|и не|а не)(?!\p{L}))\s?(?:\p{L}{2,6}\s)?[$€£¥]?\d|\d\s?\+\s?\d|[送赠贈]|gift|thr[eo]w|nothing|no c(?:harge|ost)|regalo|brinde|omaggio|cadeau|подарок|hediye|おまけ|プレゼント|증정|هدية|half|半|moitié|metade|mitad|metà|пол|yarı|nửa|반값|halb|نصف|券/u;

/** All benefits of a text in their order; what is a threshold is none. */
export function findBenefits(analysis: Analysis, thresholds: readonly Threshold[]): Benefit[] {
  const { marks } = analysis;
  const words = marks.freeShipping.length + marks.free.length + marks.gift.length + marks.freight.length;
  const figures = analysis.percents.length + analysis.money.length + analysis.numbers.length;
  // Nothing to give: no figure, and no word for what comes free.
  if (words + figures === 0) return [];
  const starts = new Set(thresholds.map(({ numberStart }) => numberStart));
  const isThreshold = ({ start, end }: Span): boolean =>
    within(analysis.numbers, start, end).some((number) => starts.has(number.start));
  const reductions = findReductions(analysis).filter((reduction) => !isThreshold(reduction));
  const isSpokenFor = ({ start }: Span): boolean =>
    reductions.some((reduction) => reduction.start === start || reduction.old.start === start);
  return [
    ...percentBenefits(analysis),
    ...reductions.map(
      ({ start, end, value, currency }): Benefit => ({
        start,
        end,
        offer: { kind: 'unit-price', value, currency },
        granted: true,
      }),
    ),
    ...analysis.money
      .filter((money) => !isThreshold(money) && !isSpokenFor(money))
      .flatMap((money) => moneyBenefit(analysis, money)),
    ...columnPrices(analysis),
    ...shippingBenefits(analysis),
    ...giftsIn(analysis),
  ].sort((a, b) => a.start - b.start);
}
