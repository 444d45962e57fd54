import type { Terms } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Words } from '../../lib/domain/words.schema.ts';
import type { Wording } from '../ui/words-context.ts';
import { offerWords, unmarked } from './offer-words.ts';

/** "from 100 pieces", "from USD 500.00". */
export function minimumWords({ value, unit }: NonNullable<Terms['minimumOrder']>, { formats }: Wording): Words {
  if (unit === 'units') return { key: 'code.minimum.units', params: { count: value } };
  return {
    key: 'code.minimum.money',
    params: { value: unmarked(formats.money({ amount: String(value), currency: unit })) },
  };
}

/** The last day of an offer; a day has no zone. */
export const dayText = (date: string, { formats }: Pick<Wording, 'formats'>): string =>
  unmarked(formats.date(`${date}T12:00:00Z`, 'UTC'));

/** Terms of which some are not stated. */
export type SomeTerms = { readonly [name in Exclude<keyof Terms, 'code'>]?: Terms[name] | null | undefined };

/** As written, and as a date where that says more. */
function expiryWords({ expires, expiresOn }: SomeTerms, wording: Wording): readonly Words[] {
  if (!expires && !expiresOn) return [];
  const date = expiresOn ? dayText(expiresOn.date, wording) : '';
  if (!expires) return [{ key: 'code.expiresOn', params: { date } }];
  const same = date === '' || expires === date || expires === expiresOn?.date;
  if (same) return [{ key: 'code.expires', params: { written: expires } }];
  return [{ key: 'code.expiresBoth', params: { written: expires, date } }];
}

/** What is promised, from benefit to last day, each in a few words. */
export function termsWords({ offer, minimumOrder, expires, expiresOn }: SomeTerms, wording: Wording): readonly Words[] {
  return [
    ...(offer ? [offerWords(offer, wording)] : []),
    ...(minimumOrder ? [minimumWords(minimumOrder, wording)] : []),
    ...expiryWords({ expires, expiresOn }, wording),
  ];
}
