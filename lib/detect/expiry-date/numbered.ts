import type { Parts } from './parts.ts';

/** Chinese, Japanese, Korean and Vietnamese number their months, and their signs for days stand in dates and in durations. */
const REWRITTEN: readonly (readonly [RegExp, string])[] = [
  // 下周五: the week and the weekday share one sign.
  [/([本这這下上])(?:个|個)?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天])/g, '$1周 周$2'],
  [/([下这這上])[个個](?=[月周週星礼])/g, '$1'],
  [/(周|週)天/g, '$1日'],
  [/禮拜/g, '礼拜'],
  [/(星期|礼拜)日/g, '$1天'],
  [/이달/g, '이번 달'],
  [/내년/g, '다음 년'],
  [/일주일/g, '1 주'],
  // 3日 alone is the third, or three days.
  [/(\d{1,3})\s?[日일](?=\s?(?:以内|之内|内|間|间|이내|안에|동안|간))/g, '$1 日間 '],
  // "1º" in its compatibility form.
  [/(\d)o(?!\p{L})/gu, '$1'],
  [/(20\d{2})\s?г(?:ода?|оду|\.)?(?!\p{L})/gu, '$1'],
  // "48h", "3d": number and unit in one word.
  [/(\d)(?=(?:h|hrs?|days?|hours?|std)(?![\p{L}\d]))/gu, '$1 '],
  [/(\d)\s?[dj](?![\p{L}\d'])/gu, '$1 days'],
];

/** Groups: year, month, day, end. */
const DATES: readonly RegExp[] = [
  /(?:(?<year>\d{4})\s?[年년]\s?)?(?<![\d])(?<month>\d{1,2})\s?[月월]\s?(?:(?<day>\d{1,2})\s?[日号號일]?|(?<end>底|末|말))(?!\d)/u,
  /(?:ngày\s)?(?<day>\d{1,2})\stháng\s(?<month>\d{1,2})(?:\snăm\s(?<year>\d{4}))?(?!\d)/u,
  /tháng\s(?<month>\d{1,2})(?:\snăm\s(?<year>\d{4}))?(?!\d)/u,
  /(?<year>\d{4})\s?[年년](?=\s?(?:底|末|말))/u,
  /(?<![\d月월])(?<day>\d{1,2})[号號](?!\d)/u,
  /(?<![\d月월]\s?)(?<day>\d{1,2})[日일](?=まで|迄|까지)/u,
  /(?<=[月달]\s?)(?<day>\d{1,2})\s?[日号號일]/u,
];

const numberOf = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

/** The numbered date in a text, and the text without it. */
export function readNumbered(text: string): { readonly parts: Parts; readonly rest: string } {
  const rewritten = REWRITTEN.reduce((before, [from, to]) => before.replace(from, to), text);
  for (const pattern of DATES) {
    const match = pattern.exec(rewritten);
    if (match?.groups === undefined) continue;
    const { year, month, day, end } = match.groups;
    const named = { year: numberOf(year), month: numberOf(month), day: numberOf(day), end: end && true };
    // Only what the pattern found: a part that is not named must not be there at all.
    const parts = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)) as Parts;
    const after = rewritten.slice(match.index + match[0].length);
    return { parts, rest: `${rewritten.slice(0, match.index)} ${after}` };
  }
  return { parts: {}, rest: rewritten };
}
