import type { Analysis } from './analysis.ts';
import type { Benefit } from './benefits.ts';
import { matchesOf } from './matches.ts';
import { type Span, within } from './sentences.ts';

/** "1 box extra free", "送10套", "one gift". */
const FREE_GOODS =
  /free\s(?!ship|deliv|freight|of|sample|on|from)(?:\w+\s){1,3}\d{1,4}\s\w+|(?:get|plus|and|receive|with|\+)\s(?:\w+\s){0,2}?(?:one|two|three|\d{1,4})\s(?:\w+\s){1,5}?(?:extra\s)?(?:for\s)?free(?!\s(?:ship|deliv|freight))|(?:free|extra)\s(?:gift|sample|samples|pieces|pcs|goods|units)|(?:one|a|\d{1,4})\s(?:free\s)?gift(?!\s?(?:card|code|voucher|box))|(?<![寄发转])[送贈赠]\s?(?:\d{1,4}|[一二两三四五六七八九十])\s?(?:个|套|件|只|箱|台|把|条|双|张|支|包|份|副)|(?:送|附赠)(?:小)?礼品?|gratis dazu|de regalo|de brinde|in omaggio|en cadeau|в подарок|hediye(?! çek)|おまけ|プレゼント|증정|هدية/gu;

/** "One kit free", "comes free", "a free gig bag each": goods, where a quantity or "each" is named before or after. */
const FREE_ENGLISH =
  /(?:(?:an?|one|two|three|\d{1,3})\s(?:\p{L}+[\s-]){1,7}(?:is |are |comes? |come )?free(?!\p{L}|\s?(?:of|ship|deliv|freight|from|size|on))|(?:comes?|are|is|packed|goes)\s(?:with\s)?(?:an?\s)?free(?!\p{L}|\s?(?:of|ship|deliv|freight|from|size|to|on))|(?:with|plus|and|get|add)\s(?:an?|one|two|\d{1,3})\sfree\s(?!ship|deliv|freight|of)\p{L}+|\d{1,4}\s(?:\p{L}+\s){1,3}we throw in|(?:throw|thrown|throwing)\sin\s(?:an?|one|two|\d{1,4})\s\p{L}+|(?:an?|one|two|\d{1,3})\s(?:\p{L}+[\s-]){1,7},?\s?(?:(?:at |for |with )?no (?:charge|cost)|for nothing|without charge|at our cost)|\s(?:an?|one|two|\d{1,3})\s(?:\p{L}+\s){1,4}gift(?!\s?(?:card|code|box|voucher))|%\s(?:off\s)?(?:plus|and|\+)\s(?:an?|one|two|three|five|ten|\d{1,3})\s(?:spare|extra|free|bonus|pcs|piece|pair|box|set)\s?\p{L}*|the (?:next|\p{L}+th|second) (?:one )?(?:is|are|comes) (?:free|on us)|(?:for|as|is|are)\s(?:a\s)?gift(?!\s?(?:card|code|box|voucher)))/u;
const QUANTITY = /\d|each|every|per |one|two/;
/** 10+1, 买十送一. */
const ONE_MORE =
  /(?<![\d.,])\d{1,3}\s?\+\s?[1-5](?![\d.,]|\s?(?:year|month|%))(?=\s(?:on|for|free|promo|deal|offer|gratis|赠|all))|买\s?[\d一二三四五六七八九十百]{1,4}[个件箱只套台]?[送赠]\s?[\d一二三四五六七八九十]{1,3}/gu;

/** Free of something, or words that only sound like a gift. */
const NO_GIFT = /(?:feel|tax|duty|lead|bpa|toll|acid|hassle|oil|rust|sugar|dust|smoke|wrinkle|interest)[\s-]$/;
const GIFT_CARD = /^\s?(?:card|code|voucher|from|defect|of defect|time|box with|çek|kart)/;

const GIVEN =
  /\d\s?$|=\s?\d{1,4}\s(?:\p{L}+\s){1,3}$|(?<!\p{L})(?:put|give|send|add|include|throw in|pack|mandiamo|mettiamo|incluimos|ponemos|mandamos|legen|geben|packen|положим|добавим|дадим|ekleriz|veririz|送|付け)\s(?:you\s|u\s|in\s)?\d{1,4}\s(?:\p{L}+\s){1,5}$/u;
/** One in a sentence. */
const analysisSentences = (lower: string, sentences: readonly Span[]): Span[] =>
  sentences.flatMap(({ start, end }) => {
    const text = lower.slice(start, Math.min(end, start + 400));
    const found = /free|gift|%|on us|thr[eo]w|no c(?:harge|ost)|nothing|without charge/.test(text)
      ? FREE_ENGLISH.exec(text)
      : null;
    if (found === null || !QUANTITY.test(text)) return [];
    return [{ start: start + found.index, end: start + found.index + found[0].length }];
  });

const MAY_BE_GIFT =
  /free|gift|gratis|regal|brinde|omaggio|cadeau|prime|подар|бонус|hediye|おまけ|プレゼント|差し上げ|サービス|증정|덤|서비스|무료|공짜|هد|مجان|[送赠贈]|thr[eo]w|no c(?:harge|ost)|nothing|without charge|obsequi|geschenk|zugabe|obendrauf|umsonst|kostenlos|offert|tặng|biếu|bedava|ücretsiz|бесплат|даром|gratuit|grátis|gracia|免|無料|\d\s?\+\s?\d/u;
/** Goods that come for nothing, in any order. */
export function giftsIn({ lower, marks, sentences }: Analysis): Benefit[] {
  if (!MAY_BE_GIFT.test(lower)) return [];
  const isFreight = ({ start, end }: Span): boolean => within(marks.freight, start - 30, end + 30).length > 0;
  const stated = matchesOf(lower, FREE_GOODS)
    .map(({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
    }))
    .filter((span) => !isFreight(span));
  const named = marks.gift.filter(
    ({ start, end }) =>
      !NO_GIFT.test(lower.slice(Math.max(0, start - 12), start)) &&
      !GIFT_CARD.test(lower.slice(end, end + 14)) &&
      within(marks.freight, start - 30, end + 30).length === 0,
  );
  // "Te ne mandiamo 2 gratis", "we put 2 carry bags per carton free".
  const counted = marks.free.filter(
    ({ start, end }) =>
      GIVEN.test(lower.slice(Math.max(0, start - 48), start)) &&
      within(marks.freight, start - 30, end + 30).length === 0,
  );
  const english = analysisSentences(lower, sentences).filter((span) => !isFreight(span));
  const more = matchesOf(lower, ONE_MORE).map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
  return [...stated, ...named, ...counted, ...english, ...more].map(({ start, end }) => ({
    start,
    end,
    offer: { kind: 'bundle', value: null, currency: null },
    granted: true,
  }));
}
