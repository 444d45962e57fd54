import { matchesOf } from './matches.ts';
import type { NumberSeen } from './numbers.ts';

const AFTER =
  /^\s{0,2}(?:%|pct(?!\p{L})|percent(?!\p{L})|per cent|pro[cz]ent|pourcent|por ciento|por cento|pour cent|per cento|процент\p{L}{0,4}|퍼센트|프로(?!\p{L})|パーセント|phần trăm|بالمئة|بالمية|في المئة|في المية|个百分点|个点|個點|puntos?(?!\p{L})|pontos?(?!\p{L})|punti(?!\p{L})|puan(?!\p{L})|points?(?=\s?(?:[.,!;]|$))|points?(?=\s(?:off|down|less|discount|cheaper|for (?:you|u)|lower))|pt(?=\s(?:off|less)))/u;
const BEFORE = /(?:%|yüzde|百分之|(?:pct|percent)(?:_\w+)?"?\s?[=:,]\s?(?:"?\w{1,8}"?\s?[:=]\s?)?)\s{0,1}$/;
const ENDS_BEFORE = /[%e之=:,"]\s?$/;
const HAN_DIGITS = '〇一二三四五六七八九';
/** 95折 and 9.5折 leave 95 percent of the price, 9折 and 九折 leave 90. */
const ZHE = /(\d{1,2}(?:\.\d)?|[一二三四五六七八九]{1,2})\s?折(?!叠|扣|算)/g;
/** 1割 takes off a tenth. */
const WARI = /(\d|[一二三四五六七八九])割(?:引|オフ|安)/g;
const PAYS = /(?:pay|pays|paying|only|at|paga|paghi|zahlen|платите)\s(?:only\s)?$/;
const OF_PRICE =
  /^\s(?:of\s(?:the\s)?(?:list|original|normal|usual|full|regular)?\s?price|del precio|del prezzo|vom preis|от цены)/;
const HALF =
  /half price|半額|半价|半價|moitié prix|metade do preço|mitad de precio|half (?:of )?(?:the|our) price|half off|metà prezzo|la mitad del precio|полцены|пол цены|yarı fiyat\p{L}{0,3}|nửa giá|반값|halben preis|نصف السعر/gu;

const digitsOf = (written: string): string =>
  Array.from(written, (digit) => (HAN_DIGITS.includes(digit) ? String(HAN_DIGITS.indexOf(digit)) : digit)).join('');

/** Tenths below ten and hundredths above are told apart by the number of digits. */
function zheValue(written: string): number {
  const digits = digitsOf(written);
  const left = digits.includes('.') || digits.length === 1 ? Number(digits) * 10 : Number(digits);
  return Number((100 - left).toFixed(1));
}

const MORE = new RegExp(`折|割|${HALF.source}`, 'u');

/** Percentages of a lower-case text, Chinese and Japanese ways of saying them turned into percent off. */
export function findPercents(
  lower: string,
  numbers: readonly NumberSeen[],
): (NumberSeen & { readonly isDiscount: boolean })[] {
  const plain = numbers.flatMap(({ start, end, value }) => {
    const after = AFTER.exec(lower.slice(end, end + 26));
    const near = lower.slice(Math.max(0, start - 22), start);
    const before = ENDS_BEFORE.test(near.slice(-2)) ? BEFORE.exec(near) : null;
    if ((after === null && before === null) || value <= 0 || value >= 100) return [];
    // "5% %4": a sign between two numbers belongs to the left one.
    if (after === null && /\d\s?%\s?$/.test(lower.slice(Math.max(0, start - 6), start))) return [];
    // "30 % down, then we start": a deposit.
    if (value >= 20 && /^\s?%?\s?(?:down|deposit)(?!\s?(?:from|on)|\p{L})/u.test(lower.slice(end, end + 16))) return [];
    const span = {
      start: start - (after === null ? (before?.[0].length ?? 0) : 0),
      end: end + (after?.[0].length ?? 0),
    };
    // "You pay 94 % of list price".
    if (PAYS.test(lower.slice(Math.max(0, start - 16), start)) && OF_PRICE.test(lower.slice(span.end, span.end + 24)))
      return [{ ...span, value: Number((100 - value).toFixed(2)), isDiscount: true }];
    return [{ ...span, value, isDiscount: false }];
  });
  const more = MORE.test(lower);
  if (!more) return plain.sort((a, b) => a.start - b.start);
  const zhe = matchesOf(lower, ZHE).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: zheValue(match[1] ?? ''),
    isDiscount: true,
  }));
  const wari = matchesOf(lower, WARI).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: Number(digitsOf(match[1] ?? '')) * 10,
    isDiscount: true,
  }));
  const half = matchesOf(lower, HALF).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: 50,
    isDiscount: true,
  }));
  return [...plain, ...zhe, ...wari, ...half]
    .filter(({ value }) => value > 0 && value < 100)
    .sort((a, b) => a.start - b.start);
}
