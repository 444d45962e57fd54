import type { NumberSeen } from './numbers.ts';

/** A number with a currency. */
export type MoneySeen = NumberSeen & { readonly currency: string };

/** Signs and words of currencies; "$" and "dollar" are US dollars unless another country is named. */
const SIGNS: readonly (readonly [string, string])[] = [
  [
    'USD',
    'us\\$|usd|u\\.s\\. dollars?|us dollars?|dollars?|bucks?|dólares|dólar|dolares|dollari|dollaro|dolar(?:dan|a|lık|ın|dır|ı)?|доллар\\p{L}{0,4}|долл|бакс\\p{L}{0,3}|美金|美元|美刀|刀|ドル|달러|불|đô la|đô|دولار\\p{L}{0,3}|\\$',
  ],
  ['EUR', 'eur|euros?|евро|avro(?:dan|ya)?|euro(?:dan|ya)|ユーロ|유로|يورو|欧元|€'],
  ['GBP', 'gbp|pounds?|£'],
  ['CNY', 'cny|rmb|yuan|юан\\p{L}{0,3}|人民币|元|tệ|人民幣|юаня|块钱|块|块|塊|¥'],
  ['JPY', 'jpy|yen|円'],
  ['KRW', 'krw|원|₩'],
  ['RUB', 'rub|руб\\p{L}{0,4}|₽'],
  ['BRL', 'brl|reais|r\\$'],
  ['TRY', 'tl|lira(?:dan|ya|lık)?|₺'],
  ['VND', 'vnd|vnđ|đồng|đ|₫'],
  ['INR', 'inr|rupees?|₹'],
  ['AED', 'aed|dirhams?|درهم'],
  ['SAR', 'sar|ريال سعودي|ريال'],
  ['AUD', 'aud|a\\$'],
  ['CAD', 'cad|c\\$'],
  ['PEN', 'soles|pen'],
  ['MXN', 'mxn|pesos mexicanos'],
];

/** Parts of a currency: "50 cents", 三毛. */
const PARTS: readonly (readonly [string, string, number])[] = [
  ['USD', 'cents?|us cents?|центов|цента|센트|セント|سنت|美分|centavos? de dólar|cent', 0.01],
  ['EUR', 'centimes?|centesimi|céntimos|eurocents?', 0.01],
  ['TRY', 'kuruş', 0.01],
  ['CNY', '毛钱?|角', 0.1],
  ['CNY', '分钱', 0.01],
];
const BEGINS_PART = /^\s?[cцkу毛角分센セس美é]/u;
const PART_AFTER = PARTS.map(
  ([currency, source, factor]) =>
    [currency, new RegExp(`^\\s?(?:${source})(?!\\p{L}*\\p{Script=Latin})`, 'u'), factor] as const,
);
const ONE_OF = SIGNS.map(([, source]) => source).join('|');
const AFTER = new RegExp(`^[\\s-]{0,2}(${ONE_OF})(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}])`, 'u');
/** Letters and signs of one word. */
const SIGN_LETTER = /[\p{L}.$€£¥₩₽₺₫₹]/u;
const LONGEST_SIGN = 14;
/** The sign or word of a currency right before a number. */
function signBefore(lower: string, start: number): { readonly sign: string; readonly start: number } | null {
  let end = start;
  while (end > start - 2 && /[\s:]/.test(lower.charAt(end - 1))) end -= 1;
  let from = end;
  while (from > 0 && end - from <= LONGEST_SIGN && SIGN_LETTER.test(lower.charAt(from - 1))) from -= 1;
  const whole = lower.slice(from, end);
  if (whole === '') return null;
  // "total.$5": a sign needs no gap before it.
  const sign = IS_SIGN.test(whole) ? whole : (/[$€£¥₩₽₺₫₹]$/.exec(whole)?.[0] ?? null);
  return sign === null ? null : { sign, start: end - sign.length };
}
const IS_SIGN = new RegExp(`^(?:${ONE_OF})$`, 'u');
const WHOLE = SIGNS.map(([currency, source]) => [currency, new RegExp(`^(?:${source})$`, 'u')] as const);

function currencyNamed(sign: string): string {
  return WHOLE.find(([, pattern]) => pattern.test(sign))?.[0] ?? 'USD';
}

/** "满1000减100": in Chinese a bare number after these words is money of the house. */
const BARE_YUAN = /(?:[减抵省返]|便宜|优惠|满)\s?$/u;
const NO_YUAN = /^\s?(?:%|折|个点|点|[件套个只箱台条双张支包]|\p{Nd})/u;
const SPENDS = /^\s?(?:元|块)?[,，]?\s?(?:立减|减|返|抵)/u;

function isBareYuan(lower: string, start: number, end: number): boolean {
  const lead = BARE_YUAN.exec(lower.slice(Math.max(0, start - 3), start))?.[0].trim();
  const after = lower.slice(end, end + 6);
  return lead !== undefined && !NO_YUAN.test(after) && (lead !== '满' || SPENDS.test(after));
}

/** "trừ 30k", "2 triệu": in Vietnamese such sums are dong. */
const DONG = /(?:k|nghìn|ngàn|triệu|tr)$/u;
const VIETNAMESE = /[ăđơưạảấầẩậắằẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]|[円割引]/u;

/** The currency that a short text names; null where it names none. */
export const currencyIn = (lower: string): string | null => {
  const sign = SIGN.exec(lower)?.[1];
  return sign === undefined ? null : currencyNamed(sign);
};
const SIGN = new RegExp(`(?<!\\p{L})(${ONE_OF})(?!\\p{L})`, 'u');

/** 11块2: eleven and two tenths. */
const TENTHS = /^[块元](\d)(?!\d)/u;

/** The numbers that are money; their stretch takes the sign in. A sign belongs to one number only. */
export function findMoney(lower: string, numbers: readonly NumberSeen[]): MoneySeen[] {
  const found: MoneySeen[] = [];
  const isVietnamese = VIETNAMESE.test(lower);
  const isJapanese = KANA.test(lower);
  const currencyOf = (sign: string): string => (isJapanese && /^[¥￥]$/.test(sign) ? 'JPY' : currencyNamed(sign));
  for (const { start, end, value } of numbers) {
    if (value === 0 || start < (found.at(-1)?.end ?? 0)) continue;
    const tenths = TENTHS.exec(lower.slice(end, end + 3));
    if (tenths !== null) {
      found.push({ start, end: end + tenths[0].length, value: value + Number(tenths[1]) / 10, currency: 'CNY' });
      continue;
    }
    const tail = lower.slice(end, end + 16);
    const part = !BEGINS_PART.test(tail)
      ? undefined
      : PART_AFTER.map(([currency, pattern, factor]) => ({ currency, factor, hit: pattern.exec(tail) })).find(
          ({ hit }) => hit !== null,
        );
    if (part?.hit != null) {
      found.push({
        start,
        end: end + part.hit[0].length,
        value: Number((value * part.factor).toFixed(4)),
        currency: part.currency,
      });
      continue;
    }
    const after = AFTER.exec(tail);
    const before = signBefore(lower, start);
    const signStart = before?.start ?? start;
    const taken = signStart < (found.at(-1)?.end ?? 0);
    if (before !== null && !taken) found.push({ start: signStart, end, value, currency: currencyOf(before.sign) });
    else if (after?.[1] !== undefined)
      found.push({ start, end: end + after[0].length, value, currency: currencyOf(after[1]) });
    else if (isVietnamese && DONG.test(lower.slice(start, end))) found.push({ start, end, value, currency: 'VND' });
    else if (isBareYuan(lower, start, end)) found.push({ start, end, value, currency: 'CNY' });
  }
  return found;
}
