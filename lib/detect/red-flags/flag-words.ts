import * as credential from '../lexicon/credential-words.ts';
import * as elsewhere from '../lexicon/elsewhere-words.ts';
import * as later from '../lexicon/later-benefit-words.ts';
import * as payment from '../lexicon/payment-words.ts';
import * as account from '../lexicon/private-account-words.ts';
import * as refusal from '../lexicon/refusal-words.ts';
import * as stacking from '../lexicon/stacking-words.ts';
import { type Found, finder, type WordList } from '../lexicon/word-matcher.ts';

const LISTS = {
  pay: payment.PAY_WORDS,
  payHere: payment.PAY_HERE_WORDS,
  platform: payment.PLATFORM_WORDS,
  outside: payment.OUTSIDE_WORDS,
  method: payment.METHOD_WORDS,
  privateAccount: account.PRIVATE_ACCOUNT_WORDS,
  person: account.PERSON_WORDS,
  account: account.ACCOUNT_WORDS,
  changedAccount: account.CHANGED_ACCOUNT_WORDS,
  platformFee: account.PLATFORM_FEE_WORDS,
  direct: account.DIRECT_WORDS,
  negation: refusal.NEGATION_WORDS,
  harmless: refusal.HARMLESS_WORDS,
  warning: refusal.WARNING_WORDS,
  oneTime: credential.ONE_TIME_WORDS,
  password: credential.PASSWORD_WORDS,
  cardNumber: credential.CARD_NUMBER_WORDS,
  handOver: credential.HAND_OVER_WORDS,
  signIn: credential.SIGN_IN_WORDS,
  your: credential.YOUR_WORDS,
  yourAccount: credential.ACCOUNT_OF_YOURS_WORDS,
  harmlessLock: credential.HARMLESS_LOCK_WORDS,
  stack: stacking.STACK_WORDS,
  secondCode: stacking.SECOND_CODE_WORDS,
  apart: stacking.APART_WORDS,
  cashback: later.CASHBACK_WORDS,
  giveBack: later.GIVE_BACK_WORDS,
  after: later.AFTER_WORDS,
  paid: later.PAID_WORDS,
  release: later.RELEASE_WORDS,
  discount: later.DISCOUNT_WORDS,
  otherRefund: later.OTHER_REFUND_WORDS,
  elsewhere: elsewhere.ELSEWHERE_WORDS,
  found: elsewhere.FOUND_WORDS,
  aliexpress: elsewhere.ALIEXPRESS_WORDS,
  there: elsewhere.THERE_WORDS,
} as const satisfies Record<string, WordList>;

export type FlagWordKind = keyof typeof LISTS;
/** The words of a text that speak of acts to be warned of, by what they mean; each list sorted by place. */
export type FlagWords = (kind: FlagWordKind) => readonly Found[];

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ß/g, 'ss');

/** People leave accents out ("mat khau", "contrasena"); short words without them would be other words. */
const withoutAccents = (list: WordList): WordList =>
  Object.fromEntries(
    Object.entries(list).map(([language, words]) => {
      const bare = words
        .split('|')
        .map((word) => word.trim())
        .filter(
          (word) => /\p{Script=Latin}/u.test(word) && plain(word) !== word && (word.length > 5 || word.includes(' ')),
        )
        .map(plain);
      return [language, [words, ...bare].join(' | ')];
    }),
  );

const find = finder<string>(Object.entries(LISTS).map(([kind, list]) => [kind, withoutAccents(list)] as const));

export function findFlagWords(lower: string): FlagWords {
  const found = find(lower);
  return (kind) => found.get(kind) ?? [];
}
