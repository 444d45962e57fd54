import type { Analysis } from './analysis.ts';
import type { Benefit } from './benefits.ts';
import { within } from './sentences.ts';

/** "1 box extra free", "送10套", "one gift". */
const FREE_GOODS =
  /free\s(?!ship|deliv|freight|of|sample|on|from)(?:\w+\s){1,3}\d{1,4}\s\w+|(?:get|plus|and|receive|with|\+)\s(?:\w+\s){0,2}?(?:one|two|three|\d{1,4})\s(?:\w+\s){1,5}?(?:extra\s)?(?:for\s)?free(?!\s(?:ship|deliv|freight))|(?:free|extra)\s(?:gift|sample|samples|pieces|pcs|goods|units)|(?:one|a|\d{1,4})\s(?:free\s)?gift(?!\s?(?:card|code|voucher|box))|(?<![寄发转])[送贈赠]\s?(?:\d{1,4}|[一二两三四五六七八九十])\s?(?:个|套|件|只|箱|台|把|条|双|张|支|包|份|副)|(?:送|附赠)(?:小)?礼品?|gratis dazu|de regalo|de brinde|in omaggio|en cadeau|в подарок|hediye(?! çek)|おまけ|プレゼント|증정|هدية/gu;

/** Free of something, or words that only sound like a gift. */
const NO_GIFT = /(?:feel|tax|duty|lead|bpa|toll|acid|hassle|oil|rust|sugar|dust|smoke|wrinkle|interest)[\s-]$/;
const GIFT_CARD = /^\s?(?:card|code|voucher|from|defect|of defect|time|box with|çek|kart)/;

const GIVEN =
  /\d\s?$|=\s?\d{1,4}\s(?:\p{L}+\s){1,3}$|(?<!\p{L})(?:put|give|send|add|include|throw in|pack|mandiamo|mettiamo|incluimos|ponemos|mandamos|legen|geben|packen|положим|добавим|дадим|ekleriz|veririz|送|付け)\s(?:you\s|u\s|in\s)?\d{1,4}\s(?:\p{L}+\s){1,5}$/u;
/** Goods that come for nothing, in any order. */
export function giftsIn({ lower, marks }: Analysis): Benefit[] {
  const stated = Array.from(lower.matchAll(FREE_GOODS), ({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
  }));
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
  return [...stated, ...named, ...counted].map(({ start, end }) => ({
    start,
    end,
    offer: { kind: 'bundle', value: null, currency: null },
    granted: true,
  }));
}
