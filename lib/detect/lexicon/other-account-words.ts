import type { WordList } from './word-matcher.ts';

/** Not the usual one. */
export const OTHER_WORDS: WordList = {
  en: `another | other | different | second`,
  es: `otra | otro | distinta | diferente`,
  pt: `outra | outro | diferente`,
  fr: `autre | différent | différente`,
  de: `andere | anderes | anderen | andere firma`,
  it: `altro | altra | un altro | un'altra | diverso`,
  ru: `другой | другую | другая | другое | иной`,
  tr: `başka | farklı | diğer`,
  vi: `khác`,
  zh: `另一个 | 另外一个 | 别的 | 其他 | 另一家`,
  ja: `別の | 他の | 違う`,
  ko: `다른`,
  ar: `ثاني | آخر | اخر | مختلف | ثانية | أخرى`,
};

/** Whose account gets paid. */
export const PAYEE_WORDS: WordList = {
  en: `account | bank account | company account | company | iban | beneficiary | payee | firm`,
  es: `cuenta | empresa | iban | beneficiario`,
  pt: `conta | empresa | favorecido`,
  fr: `compte | société | iban | bénéficiaire`,
  de: `konto | firma | iban | empfänger`,
  it: `conto | azienda | società | ditta | iban`,
  ru: `счёт | счет | фирму | фирма | компанию | карту`,
  tr: `hesab* | şirket* | firma*`,
  vi: `tài khoản | công ty | stk`,
  zh: `账户 | 账号 | 公司 | 户头`,
  ja: `口座 | 会社`,
  ko: `계좌 | 법인 | 회사`,
  ar: `حساب | شركة`,
};
