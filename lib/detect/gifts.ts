import type { Analysis } from './analysis.ts';
import type { Benefit } from './benefits.ts';
import { matchesOf } from './matches.ts';
import { type Span, within } from './sentences.ts';

const NO_GOODS = '(?!ship|deliv|freight|of|sample|on|from)';
const NO_CARD = '(?!\\s?(?:card|code|box|voucher))';
const COUNT = '(?:an?|one|two|three|\\d{1,3})';
const FREE = '(?!\\p{L}|\\s?(?:of|ship|deliv|freight|from|size|on))';
const EASTERN_COUNT = '(?:\\d{1,4}|[一二两三四五六七八九十])';

/** Goods that come for nothing, wherever they are named. */
const ANYWHERE = new RegExp(
  [
    // "free bags 2 for each", "get one towel free", "extra pieces", "one gift".
    `free\\s${NO_GOODS}(?:\\w+\\s){1,3}\\d{1,4}\\s\\w+`,
    `(?:get|plus|and|receive|with|\\+)\\s(?:\\w+\\s){0,2}?(?:one|two|three|\\d{1,4})\\s(?:\\w+\\s){1,5}?(?:extra\\s)?(?:for\\s)?free(?!\\s(?:ship|deliv|freight))`,
    '(?:free|extra)\\s(?:gift|sample|samples|pieces|pcs|goods|units)',
    `(?:one|a|\\d{1,4})\\s(?:free\\s)?gift${NO_CARD}`,
    // 送10套, 送礼品.
    `(?<![寄发转])[送贈赠]\\s?${EASTERN_COUNT}\\s?(?:个|套|件|只|箱|台|把|条|双|张|支|包|份|副)|(?:送|附赠)小?礼品?`,
    'gratis dazu|de regalo|de brinde|in omaggio|en cadeau|в подарок|hediye(?! çek)|おまけ|プレゼント|증정|هدية',
  ].join('|'),
  'gu',
);

/** Goods that come for nothing, where their sentence names a quantity, too. */
const BESIDE_QUANTITY = new RegExp(
  [
    // "one roll of film per pallet free", "comes free", "with a free bag".
    `${COUNT}\\s(?:\\p{L}+[\\s-]){1,7}(?:is |are |comes? )?free${FREE}`,
    `(?:comes?|are|is|packed|goes)\\s(?:with\\s)?(?:an?\\s)?free(?!\\p{L}|\\s?(?:of|ship|deliv|freight|from|size|to|on))`,
    `(?:with|plus|and|get|add)\\s(?:an?|one|two|\\d{1,3})\\sfree\\s(?!ship|deliv|freight|of)\\p{L}+`,
    // "20 blades we throw in", "one kit at no charge", "1 stick gift", "for gift".
    '\\d{1,4}\\s(?:\\p{L}+\\s){1,3}we throw in|(?:throw|thrown|throwing)\\sin\\s(?:an?|one|two|\\d{1,4})\\s\\p{L}+',
    `${COUNT}\\s(?:\\p{L}+[\\s-]){1,7},?\\s?(?:(?:at |for |with )?no (?:charge|cost)|for nothing|without charge|at our cost)`,
    `\\s${COUNT}\\s(?:\\p{L}+\\s){1,4}gift${NO_CARD}|(?:for|as|is|are)\\s(?:a\\s)?gift${NO_CARD}`,
    // "3 % plus ten spare bulbs", "the eleventh is on us".
    `%\\s(?:off\\s)?(?:plus|and|\\+)\\s(?:an?|one|two|three|five|ten|\\d{1,3})\\s(?:spare|extra|free|bonus|pcs|piece|pair|box|set)\\s?\\p{L}*`,
    'the (?:next|\\p{L}+th|second) (?:one )?(?:is|are|comes) (?:free|on us)',
  ].join('|'),
  'u',
);
const QUANTITY = /\d|each|every|per |one|two/;
const SAYS_FREE = /free|gift|%|on us|thr[eo]w|no c(?:harge|ost)|nothing|without charge/;
/** No message between two people is longer. */
const LONGEST_SENTENCE = 400;

/** 10+1, 买十送一. */
const ONE_MORE =
  /(?<![\d.,])\d{1,3}\s?\+\s?[1-5](?![\d.,]|\s?(?:year|month|%))(?=\s(?:on|for|free|promo|deal|offer|gratis|赠|all))|买\s?[\d一二三四五六七八九十百]{1,4}[个件箱只套台]?[送赠]\s?[\d一二三四五六七八九十]{1,3}/gu;

/** Free of something, or words that only sound like a gift. */
const NO_GIFT = /(?:feel|tax|duty|lead|bpa|toll|acid|hassle|oil|rust|sugar|dust|smoke|wrinkle|interest)[\s-]$/;
const GIFT_CARD = /^\s?(?:card|code|voucher|from|defect|of defect|time|box with|çek|kart)/;

const GIVEN =
  /\d\s?$|=\s?\d{1,4}\s(?:\p{L}+\s){1,3}$|(?<!\p{L})(?:put|give|send|add|include|throw in|pack|mandiamo|mettiamo|incluimos|ponemos|mandamos|legen|geben|packen|положим|добавим|дадим|ekleriz|veririz|送|付け)\s(?:you\s|u\s|in\s)?\d{1,4}\s(?:\p{L}+\s){1,5}$/u;
/** The first in each sentence. */
const besideQuantities = (lower: string, sentences: readonly Span[]): Span[] =>
  sentences.flatMap(({ start, end }) => {
    const text = lower.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    if (!SAYS_FREE.test(text) || !QUANTITY.test(text)) return [];
    const found = BESIDE_QUANTITY.exec(text);
    return found === null ? [] : [{ start: start + found.index, end: start + found.index + found[0].length }];
  });
const spanOf = ({ index, 0: text }: RegExpExecArray): Span => ({ start: index, end: index + text.length });

const MAY_BE_GIFT =
  /free|gift|gratis|regal|brinde|omaggio|cadeau|prime|подар|бонус|hediye|おまけ|プレゼント|差し上げ|サービス|증정|덤|서비스|무료|공짜|هد|مجان|[送赠贈]|thr[eo]w|no c(?:harge|ost)|nothing|without charge|obsequi|geschenk|zugabe|obendrauf|umsonst|kostenlos|offert|tặng|biếu|bedava|ücretsiz|бесплат|даром|gratuit|grátis|gracia|免|無料|\d\s?\+\s?\d/u;
/** Goods that come for nothing, in any order. */
export function giftsIn({ lower, marks, sentences }: Analysis): Benefit[] {
  if (!MAY_BE_GIFT.test(lower)) return [];
  const isFreight = ({ start, end }: Span): boolean => within(marks.freight, start - 30, end + 30).length > 0;
  const named = marks.gift.filter(
    ({ start, end }) =>
      !NO_GIFT.test(lower.slice(Math.max(0, start - 12), start)) && !GIFT_CARD.test(lower.slice(end, end + 14)),
  );
  // "Te ne mandiamo 2 gratis", "we put 2 carry bags per carton free".
  const counted = marks.free.filter(({ start }) => GIVEN.test(lower.slice(Math.max(0, start - 48), start)));
  const stated = [...matchesOf(lower, ANYWHERE).map(spanOf), ...named, ...counted];
  const goods = [...stated, ...besideQuantities(lower, sentences)].filter((span) => !isFreight(span));
  return [...goods, ...matchesOf(lower, ONE_MORE).map(spanOf)].map(({ start, end }) => ({
    start,
    end,
    offer: { kind: 'bundle', value: null, currency: null },
    granted: true,
  }));
}
