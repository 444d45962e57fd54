import { supplier } from '../deal.ts';
import { type Dated, messengerEnding } from './endings.ts';
import { they, we } from './message.ts';

export type Contact = {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly country: string;
  readonly unread: number;
  readonly talk: readonly Dated[];
};

const ago = (...lines: readonly (readonly [number, ReturnType<typeof they>])[]): readonly Dated[] =>
  lines.map(([minutesAgo, line]) => ({ line, minutesAgo }));

/** The contact whose conversation is open. */
export const cindy: Contact = {
  id: 'cindy',
  name: supplier.contact,
  company: supplier.company,
  country: 'CN',
  unread: 0,
  talk: messengerEnding,
};

/** All contacts of the buyer. What the others wrote is nobody's business. */
export const contacts: readonly Contact[] = [
  cindy,
  {
    id: 'kevin',
    name: 'Kevin Zhao',
    company: 'Ningbo Goldsail Machinery Co., Ltd.',
    country: 'CN',
    unread: 2,
    talk: ago(
      [400, we('Kevin, the bank refused the transfer. Which account is right?')],
      [310, they('Please use our new account at once.')],
      [305, they('IBAN DE02 1203 0000 0000 2020 51, pay today please')],
    ),
  },
  {
    id: 'amit',
    name: 'Amit Patel',
    company: 'Surat Weave Textiles',
    country: 'IN',
    unread: 1,
    talk: ago(
      [900, we('Do you have linen curtains, 300 cm?')],
      [860, they('Yes madam, your code TEXTILE30 gives 30% off, ends tonight')],
    ),
  },
  {
    id: 'sofia',
    name: 'Sofia Ricci',
    company: 'Arredo Milano Srl',
    country: 'IT',
    unread: 0,
    talk: ago([2_000, they('Ciao Mara, how is business?')], [1_950, we('Please keep the layoffs in Malmö between us')]),
  },
  {
    id: 'service',
    name: 'Alibaba.com Service',
    company: '',
    country: '',
    unread: 0,
    talk: ago([3_100, they('Your verification code is 482913. Do not share it with anyone.')]),
  },
  {
    id: 'linda',
    name: 'Linda Chen',
    company: 'Yiwu Happy Gift Co., Ltd.',
    country: 'CN',
    unread: 0,
    talk: ago([5_000, they('Hello dear, any new project?')], [4_990, we('Not before spring, I will write to you.')]),
  },
];
