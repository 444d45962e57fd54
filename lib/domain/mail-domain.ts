import { registrableDomain } from './registrable-domain.ts';

/** Mail providers that anyone can use: the domain says nothing about the company, the whole address does. */
const SHARED_BY_ALL: ReadonlySet<string> = new Set([
  '126.com',
  '139.com',
  '163.com',
  '188.com',
  '189.cn',
  '21cn.com',
  'aliyun.com',
  'aol.com',
  'foxmail.com',
  'gmail.com',
  'googlemail.com',
  'icloud.com',
  'mac.com',
  'mail.ru',
  'me.com',
  'msn.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'rocketmail.com',
  'sina.cn',
  'sina.com',
  'sina.com.cn',
  'sohu.com',
  'tom.com',
  'yandex.com',
  'yandex.ru',
  'yeah.net',
  'ymail.com',
  'zoho.com',
]);

/** These have a domain for every country: `yahoo.co.jp`, `hotmail.com.br`, `gmx.de`. */
const NATIONAL_FORMS = /^(?:gmx|hotmail|live|outlook|yahoo)\.(?:com|net|[a-z]{2}|com?\.[a-z]{2})$/;

/** Domains of the trading platforms: their notification mails speak for every supplier at once. */
const OF_PLATFORMS = [
  'alibaba.com',
  'alibaba-inc.com',
  '1688.com',
  'aliexpress.com',
  'made-in-china.com',
  'dhgate.com',
  'globalsources.com',
];

export type MailDomainKind = 'own' | 'shared' | 'platform';

/** Whose mail domain is it: a company's own, a provider's that anyone can use, or a trading platform's? */
export function mailDomainKind(domain: string): MailDomainKind {
  const plain = domain.toLowerCase().replace(/\.$/, '');
  const registered = registrableDomain(plain);
  if (SHARED_BY_ALL.has(registered) || NATIONAL_FORMS.test(registered)) return 'shared';
  return OF_PLATFORMS.some((own) => plain === own || plain.endsWith(`.${own}`)) ? 'platform' : 'own';
}
