/** Mail providers that anyone can use: the domain says nothing about the company, the whole address does. */
const SHARED_BY_ALL: ReadonlySet<string> = new Set([
  '126.com',
  '139.com',
  '163.com',
  '188.com',
  'aliyun.com',
  'aol.com',
  'foxmail.com',
  'gmail.com',
  'gmx.com',
  'gmx.de',
  'googlemail.com',
  'hotmail.com',
  'icloud.com',
  'live.com',
  'mail.ru',
  'msn.com',
  'outlook.com',
  'proton.me',
  'protonmail.com',
  'qq.com',
  'sina.com',
  'sina.cn',
  'sohu.com',
  'vip.163.com',
  'vip.qq.com',
  'yahoo.com',
  'yandex.com',
  'yandex.ru',
  'yeah.net',
  'zoho.com',
]);

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
  if (SHARED_BY_ALL.has(plain)) return 'shared';
  return OF_PLATFORMS.some((own) => plain === own || plain.endsWith(`.${own}`)) ? 'platform' : 'own';
}
