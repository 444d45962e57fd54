import { product, promise } from '../deal.ts';
import { type Line, notice, they, we } from './message.ts';

/** A line and how long before "now" it was written. */
export type Dated = { readonly line: Line; readonly minutesAgo: number };

const at = (days: number, hours: number, line: Line): Dated => ({ line, minutesAgo: (days * 24 + hours) * 60 });

/** The last words on Alibaba: the promise stands one day before "now". */
export const messengerEnding: readonly Dated[] = [
  at(
    3,
    6,
    we('Hello Cindy, the samples arrived this morning. The light is very even, my customer is happy with them.'),
  ),
  at(3, 5.8, they('Great news! Glad that you like them 😊')),
  at(3, 5.6, notice('For your protection, keep messages and payments on Alibaba.com. Learn how orders are protected.')),
  at(3, 5, we(`We would like 200 pieces of ${product.model}, 40 W, 4000 K, UGR below 19. What is your best price?`)),
  at(
    3,
    4.5,
    they('200个的话可以给您14美元一个，含防眩光板。', {
      translation: 'For 200 pieces we can offer 14 US dollars each, including the anti-glare plate.',
    }),
  ),
  at(3, 4.4, they(product.name, { kind: 'card' })),
  at(3, 2, we('So 200 x USD 14.00 makes USD 2,800. Please send a quotation with the lead time.')),
  at(2, 20, they('', { kind: 'file', file: { name: 'Quotation_BW-2611_LED-Panel-60x60.pdf', bytes: 188_416 } })),
  at(2, 19.9, they('Here is the quotation. Lead time is 15 days after payment, packing 8 pcs a carton.')),
  at(2, 19, they('', { kind: 'image', file: { name: 'packing-60x60.png', bytes: 402_900 } })),
  at(2, 18, they('Cindy Liu recalled a message', { kind: 'recalled' })),
  at(1, 3, we('Thank you, all clear. Is there any discount for a first order?')),
  at(1, 0, they(promise.text)),
  at(
    0,
    20,
    we('Very kind, thank you! I will enter it at the checkout.', {
      quoted: { sender: 'Cindy Liu', text: promise.text },
    }),
  ),
  at(
    0,
    19,
    they('好的，付款后我们马上安排生产。', { translation: 'Good, we arrange the production right after the payment.' }),
  ),
  at(0, 3, we('I am preparing the order now. Delivery address is the one in Malmö.')),
];

/** The last words on WhatsApp, where the supplier repeats the code. */
export const whatsappEnding: readonly Dated[] = [
  at(2, 4, we('Hi Cindy, Mara here. Is this your business number?')),
  at(2, 3.5, they('Hi Mara! Yes it is me, Cindy from Brightway 😊 Same as on Alibaba.')),
  at(2, 3, they('', { kind: 'image', file: { name: 'packing-60x60.png', bytes: 402_900 } })),
  at(1, 7, notice('This business uses a secure service from Meta to manage this chat.')),
  at(1, 6, we('Did you see my question about the discount?')),
  at(
    0,
    23,
    they(`Yes dear, I wrote it in the Alibaba chat: your code is ${promise.code}, 15% off for orders from 500 USD.`),
  ),
  at(
    0,
    22.5,
    we('Found it, thank you.', { quoted: { sender: 'Cindy Brightway', text: `your code is ${promise.code}` } }),
  ),
  at(0, 22, they('', { kind: 'recalled' })),
  at(0, 2, they('Did the code work? The line is free next week, so pay early and we start at once.')),
  at(0, 1, we('I try it this afternoon and tell you.')),
];
