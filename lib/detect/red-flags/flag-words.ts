import * as chain from '../lexicon/chain-words.ts';
import * as credential from '../lexicon/credential-words.ts';
import * as elsewhere from '../lexicon/elsewhere-words.ts';
import * as around from '../lexicon/going-around-words.ts';
import * as later from '../lexicon/later-benefit-words.ts';
import * as other from '../lexicon/other-account-words.ts';
import * as payment from '../lexicon/payment-words.ts';
import * as phoned from '../lexicon/phoned-code-words.ts';
import * as account from '../lexicon/private-account-words.ts';
import * as refusal from '../lexicon/refusal-words.ts';
import * as stacking from '../lexicon/stacking-words.ts';
import { textFinder } from '../lexicon/text-finder.ts';
import * as untied from '../lexicon/untied-code-words.ts';
import type { Finder, WordList, WordsSeen } from '../lexicon/word-matcher.ts';

const LISTS = {
  outside: payment.OUTSIDE_WORDS,
  method: payment.METHOD_WORDS,
  platform: payment.PLATFORM_WORDS,
  account: account.ACCOUNT_WORDS,
  privateAccount: account.PRIVATE_ACCOUNT_WORDS,
  kin: account.KIN_WORDS,
  changedAccount: account.CHANGED_ACCOUNT_WORDS,
  platformFee: account.PLATFORM_FEE_WORDS,
  sms: credential.SMS_WORDS,
  phone: credential.PHONE_WORDS,
  digits: credential.DIGIT_WORDS,
  oneTime: credential.ONE_TIME_WORDS,
  password: credential.PASSWORD_WORDS,
  cardNumber: credential.CARD_NUMBER_WORDS,
  stack: stacking.STACK_WORDS,
  cashback: later.CASHBACK_WORDS,
  giveBack: later.GIVE_BACK_WORDS,
  discount: later.DISCOUNT_WORDS,
  review: later.REVIEW_WORDS,
  elsewhere: elsewhere.ELSEWHERE_WORDS,
  aliexpress: elsewhere.ALIEXPRESS_WORDS,
  pay: payment.PAY_WORDS,
  payHere: payment.PAY_HERE_WORDS,
  person: account.PERSON_WORDS,
  accountTrouble: account.ACCOUNT_TROUBLE_WORDS,
  instead: account.INSTEAD_WORDS,
  arrived: credential.ARRIVED_WORDS,
  direct: account.DIRECT_WORDS,
  negation: refusal.NEGATION_WORDS,
  harmless: refusal.HARMLESS_WORDS,
  warning: refusal.WARNING_WORDS,
  handOver: credential.HAND_OVER_WORDS,
  signIn: credential.SIGN_IN_WORDS,
  your: credential.YOUR_WORDS,
  yourAccount: credential.ACCOUNT_OF_YOURS_WORDS,
  harmlessLock: credential.HARMLESS_LOCK_WORDS,
  secondCode: stacking.SECOND_CODE_WORDS,
  apart: stacking.APART_WORDS,
  after: later.AFTER_WORDS,
  paid: later.PAID_WORDS,
  release: later.RELEASE_WORDS,
  otherRefund: later.OTHER_REFUND_WORDS,
  found: elsewhere.FOUND_WORDS,
  there: elsewhere.THERE_WORDS,
  secretNoun: phoned.SECRET_NOUN_WORDS,
  which: phoned.WHICH_WORDS,
  cameToYou: phoned.CAME_TO_YOU_WORDS,
  goodsNumber: phoned.GOODS_NUMBER_WORDS,
  access: phoned.ACCESS_WORDS,
  byMe: phoned.BY_ME_WORDS,
  untiedCode: untied.UNTIED_CODE_WORDS,
  before: untied.BEFORE_WORDS,
  chain: chain.CHAIN_WORDS,
  step: chain.STEP_WORDS,
  both: chain.BOTH_WORDS,
  taken: chain.TAKEN_WORDS,
  applied: chain.APPLIED_WORDS,
  shipped: chain.SHIPPED_WORDS,
  otherCoupon: chain.OTHER_COUPON_WORDS,
  via: around.VIA_WORDS,
  other: other.OTHER_WORDS,
  payee: other.PAYEE_WORDS,
  only: around.ONLY_WORDS,
  skip: around.SKIP_WORDS,
  unneeded: around.UNNEEDED_WORDS,
  takes: around.TAKES_WORDS,
  deal: around.DEAL_WORDS,
  notHere: around.NOT_HERE_WORDS,
  buy: around.BUY_WORDS,
  inNameOf: around.IN_NAME_OF_WORDS,
  title: around.TITLE_WORDS,
  receiver: around.RECEIVER_WORDS,
  changed: around.CHANGED_WORDS,
  takeNew: around.TAKE_NEW_WORDS,
} as const satisfies Record<string, WordList>;

export type FlagWordKind = keyof typeof LISTS;
/** The words of a text that speak of acts to be warned of, by what they mean; each list sorted by place. */
export type FlagWords = WordsSeen<FlagWordKind>;

const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/ı/g, 'i').replace(/ß/g, 'ss');

/** Short words without their accents would be other words ("số thẻ", "so the"). */
const losesAccents = (word: string): boolean =>
  /\p{Script=Latin}/u.test(word) &&
  plain(word) !== word &&
  (word.length > 5 || word.includes(' ')) &&
  /\S{4}/.test(word);

/** People leave accents out ("mat khau", "contrasena"). */
const withoutAccents = (list: WordList): WordList =>
  Object.fromEntries(
    Object.entries(list).map(([language, words]) => {
      const bare = words
        .split('|')
        .map((word) => word.trim())
        .filter(losesAccents)
        .map(plain);
      return [language, [words, ...bare].join(' | ')];
    }),
  );

export const findFlagWords = textFinder(
  Object.fromEntries(Object.entries(LISTS).map(([kind, list]) => [kind, withoutAccents(list)])),
) as Finder<FlagWordKind>;
