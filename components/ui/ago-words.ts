const STEPS = [
  ['second', 1000],
  ['minute', 60_000],
  ['hour', 3_600_000],
  ['day', 86_400_000],
  ['month', 30 * 86_400_000],
  ['year', 365 * 86_400_000],
] as const;

/** How long ago, in the largest whole unit, in words of the language. */
export function ago(then: number, now: number, locale: string): string {
  const passed = now - then;
  const [unit, length] = STEPS.findLast(([, step]) => passed >= step) ?? STEPS[0];
  const style = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' });
  return style.format(-Math.floor(passed / length), unit);
}
