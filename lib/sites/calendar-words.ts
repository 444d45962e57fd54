/** Month names are those of the page's language, as its browser knows them. */
function namesOf(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    // With a day beside it many languages write the month in another case.
    for (const day of [undefined, 'numeric'] as const) {
      const format = new Intl.DateTimeFormat(language, { day, month: style, timeZone: 'UTC', calendar: 'gregory' });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
        const name =
          parts
            .find(({ type }) => type === 'month')
            ?.value.toLowerCase()
            .replace(/\.$/, '') ?? '';
        if (/^\p{L}[\p{L}\p{M}]*$/u.test(name)) names.set(name, month);
      }
    }
  }
  return names;
}

const supported = (language: string | null): string => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language ?? 'en')[0] ?? 'en';
  } catch {
    // Pages write anything into `lang`.
    return 'en';
  }
};

const known = new Map<string, ReadonlyMap<string, number>>();

/** Month names, lower case and without a final dot, of this language and of English. */
export function monthsIn(language: string | null): ReadonlyMap<string, number> {
  const locale = supported(language);
  const cached = known.get(locale);
  if (cached !== undefined) return cached;
  const names = new Map([...namesOf('en'), ['sept', 9], ...namesOf(locale)] as const);
  known.set(locale, names);
  return names;
}

/** The halves of the day as chats write them; a word that is missing here leaves its time unread. */
const PERIOD =
  '(?:(?<am>a\\.? ?m\\.?|上午|早上|凌晨|午前|오전|ص|π\\.?μ\\.?)|(?<pm>p\\.? ?m\\.?|下午|晚上|午後|오후|م|μ\\.?μ\\.?))';
const BEHIND = new RegExp(`^ ?${PERIOD}(?!\\p{L})`, 'iu');
const BEFORE = new RegExp(`(?<!\\p{L})${PERIOD} ?$`, 'iu');

export type Period = { readonly period: 'am' | 'pm' | null; readonly before: string; readonly after: string };

/** The half of the day written right before or after a time, and what stands around it. */
export function periodIn(before: string, after: string): Period {
  const behind = BEHIND.exec(after);
  const match = behind ?? BEFORE.exec(before);
  if (match === null) return { period: null, before, after };
  return {
    period: match.groups?.pm === undefined ? 'am' : 'pm',
    before: behind === null ? before.slice(0, match.index) : before,
    after: behind === null ? after : after.slice(match[0].length),
  };
}
