import type { Offer } from '../../domain/detection.schema.ts';
import type { Voice } from './voice.ts';

/** The benefit promised, in words: `15 % off`. */
export function offerText({ kind, value, currency }: Offer, { say, formats }: Voice): string {
  const amount = value === null ? '' : formats.money({ amount: String(value), currency });
  switch (kind) {
    case 'percent':
      return value === null ? say('packet.offer.none') : say('packet.offer.percent', { value });
    case 'amount':
      return value === null ? say('packet.offer.none') : say('packet.offer.amount', { amount });
    case 'unit-price':
      return value === null ? say('packet.offer.none') : say('packet.offer.unitPrice', { amount });
    case 'free-shipping':
      return say('packet.offer.freeShipping');
    case 'bundle':
      return say('packet.offer.bundle');
    case 'none':
      return say('packet.offer.none');
  }
}
