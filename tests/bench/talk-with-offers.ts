import { type DetectInput, detect } from '../../lib/detect/detect.ts';
import { messages } from '../world/talk/conversation.ts';
import { messengerEnding } from '../world/talk/endings.ts';

/** What suppliers promise between the rest, far more often than in life. */
const OFFERS = [
  'For your next order: code DOWNLIGHT7 gives 7% off from 400 pcs, valid until Friday.',
  'If you confirm today I can do USD 12.80 instead of USD 13.50 per piece.',
  '老客户专享：输入优惠码 DENG2026 立减 50 元，满 2000 元可用，月底前有效。',
  'Sorry, LAMP8 has expired yesterday. Checkout shows SDE-ERR-4C1E now?',
  'Usa el cupón LUZ15 y tienes 15 % de descuento hasta el 31 de mayo.',
  'Free shipping for orders over 3,000 USD until the end of the month, no code needed.',
];
const EVERY = 12;

/** A conversation of this length, as the detector is given it. */
export const talkWithOffers = (total: number): readonly DetectInput[] =>
  messages(
    { name: 'bench', supplier: 'Cindy Liu', buyer: 'Mara', ending: messengerEnding, total, now: Date.UTC(2026, 3, 15) },
    0,
    total,
  ).map(({ text, sentAt }, at) => ({
    text: at % EVERY === 0 ? (OFFERS[(at / EVERY) % OFFERS.length] ?? text) : text,
    language: 'en',
    time: new Date(sentAt).toISOString(),
  }));

export const readAll = (talk: readonly DetectInput[]): number => {
  let found = 0;
  for (const message of talk) found += detect(message).codes.length;
  return found;
};
