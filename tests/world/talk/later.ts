import type { Dated } from './endings.ts';
import { they } from './message.ts';

/** What the supplier writes after all the rest, by its name in `?also=pay-outside,withdrawn`. */
const LATER: Readonly<Record<string, string>> = {
  'pay-outside':
    'Dear, to save the fee please do not pay on Alibaba. Send the money by Western Union to my personal account.',
  'without-code': 'Dear, for orders over 3,000 USD we can also give you 5% discount until 31 December 2026.',
  changed: 'Sorry dear, the code LED2026 is now only 10% off.',
  withdrawn: 'Sorry dear, the code LED2026 is cancelled, please do not use it any more.',
};

/** These lines, the last one ten minutes before "now". A name that nobody knows is a mistake of the test. */
export function laterLines(names: string): readonly Dated[] {
  const wanted = names.split(',').filter((name) => name !== '');
  return wanted.map((name, index) => {
    const text = LATER[name];
    if (text === undefined) throw new RangeError(`nothing later called ${name}`);
    return { line: they(text), minutesAgo: 10 * (wanted.length - index) };
  });
}
