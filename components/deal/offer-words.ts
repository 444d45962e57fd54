import type { Offer } from '../../lib/domain/detection.schema.ts';
import type { Words } from '../../lib/domain/words.schema.ts';
import type { Wording } from '../ui/words-context.ts';

/** In right-to-left languages `Intl` adds invisible marks, which a sentence would show as foreign. */
export const unmarked = (text: string): string => text.replace(/[\u200e\u200f\u061c]/g, '');

/** A benefit in words: "15 % off". */
export function offerWords({ kind, value, currency }: Offer, { formats }: Wording): Words {
  const bare: Words = { key: `offer.${kind}.bare` };
  if (value === null) return bare;
  switch (kind) {
    case 'percent':
      return { key: 'offer.percent.of', params: { value } };
    case 'amount':
    case 'unit-price':
      return {
        key: `offer.${kind}.of`,
        params: { value: unmarked(formats.money({ amount: String(value), currency })) },
      };
    case 'free-shipping':
    case 'bundle':
    case 'none':
      return bare;
  }
}
