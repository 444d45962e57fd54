import type { Offer } from '../../lib/domain/detection.schema.ts';
import type { Words } from '../../lib/domain/words.schema.ts';
import type { Wording } from '../ui/words-context.ts';

/** A benefit in words: "15 % off". */
export function offerWords({ kind, value, currency }: Offer, { formats, locale }: Wording): Words {
  const bare: Words = { key: `offer.${kind}.bare` };
  if (value === null) return bare;
  switch (kind) {
    case 'percent': {
      const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
      return { key: 'offer.percent.of', params: { value: percent.format(value / 100) } };
    }
    case 'amount':
    case 'unit-price':
      return { key: `offer.${kind}.of`, params: { value: formats.money({ amount: String(value), currency }) } };
    case 'free-shipping':
    case 'bundle':
    case 'none':
      return bare;
  }
}
