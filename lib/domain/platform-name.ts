import type { Platform } from './reading.schema.ts';

/** Names as the platforms write themselves, the same in every language. */
const NAMES: Readonly<Record<Exclude<Platform, 'unknown'>, string>> = {
  alibaba: 'Alibaba',
  '1688': '1688',
  'made-in-china': 'Made-in-China',
  'global-sources': 'Global Sources',
  dhgate: 'DHgate',
  aliexpress: 'AliExpress',
  whatsapp: 'WhatsApp',
  wechat: 'WeChat',
  gmail: 'Gmail',
  outlook: 'Outlook',
  telegram: 'Telegram',
};

/** What to call the platform of a page; the host where it is none that we know. */
export const platformName = (platform: Platform, url: string): string =>
  platform === 'unknown' ? (/^[a-z]+:\/\/([^/?#:]+)/i.exec(url)?.[1] ?? url) : NAMES[platform];
