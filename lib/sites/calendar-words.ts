/** Month names are those of the page's language, as its browser knows them. */
function namesOf(language: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (const shape of [{ month: style }, { day: 'numeric', month: style }] as const) {
      const format = new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC', calendar: 'gregory' });
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

const AM = ['a\\.? ?m\\.?', '上午', '早上', '凌晨', '午前', '오전', 'ص'];
const PM = ['p\\.? ?m\\.?', '下午', '晚上', '午後', '오후', 'م'];

type Periods = { readonly after: RegExp; readonly before: RegExp };
const knownPeriods = new Map<string, Periods>();

const literally = (text: string): string => text.normalize('NFKC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const periodOf = (locale: string, hour: number): string[] =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', hour12: true, timeZone: 'UTC' })
    .formatToParts(Date.UTC(2026, 0, 1, hour))
    .filter(({ type, value }) => type === 'dayPeriod' && value !== '')
    .map(({ value }) => literally(value));

function periodsOf(language: string | null): Periods {
  const locale = supported(language);
  const cached = knownPeriods.get(locale);
  if (cached !== undefined) return cached;
  const [morning, evening] = [periodOf(locale, 9), periodOf(locale, 21)];
  // Languages of a 24-hour clock give one word for both.
  const own = morning.join() !== evening.join();
  const am = [...AM, ...(own ? morning : [])].join('|');
  const pm = [...PM, ...(own ? evening : [])].join('|');
  const words = `(?:(?<am>${am})|(?<pm>${pm}))`;
  const periods = {
    after: new RegExp(`^ ?${words}(?!\\p{L})`, 'iu'),
    before: new RegExp(`(?<!\\p{L})${words} ?$`, 'iu'),
  };
  knownPeriods.set(locale, periods);
  return periods;
}

export type Period = { readonly period: 'am' | 'pm' | null; readonly before: string; readonly after: string };

/** The half of the day written right before or after a time, and what stands around it. */
export function periodIn(before: string, after: string, language: string | null): Period {
  const periods = periodsOf(language);
  const behind = periods.after.exec(after);
  const match = behind ?? periods.before.exec(before);
  if (match === null) return { period: null, before, after };
  return {
    period: match.groups?.pm === undefined ? 'am' : 'pm',
    before: behind === null ? before.slice(0, match.index) : before,
    after: behind === null ? after : after.slice(match[0].length),
  };
}
