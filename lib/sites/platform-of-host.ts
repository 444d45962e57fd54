import type { Reading } from '../domain/reading.schema.ts';

type Known = { readonly host: RegExp; readonly platform: Reading['platform']; readonly channel: Reading['channel'] };

/** Sites without a reader of their own are still named for what they are. */
const KNOWN: readonly Known[] = [
  { host: /(?:^|\.)alibaba\.com$/, platform: 'alibaba', channel: 'platform-page' },
  { host: /(?:^|\.)1688\.com$/, platform: '1688', channel: 'platform-page' },
  { host: /(?:^|\.)made-in-china\.com$/, platform: 'made-in-china', channel: 'platform-page' },
  { host: /(?:^|\.)globalsources\.com$/, platform: 'global-sources', channel: 'platform-page' },
  { host: /(?:^|\.)dhgate\.com$/, platform: 'dhgate', channel: 'platform-page' },
  { host: /(?:^|\.)aliexpress\.(?:com|us|ru)$/, platform: 'aliexpress', channel: 'platform-page' },
  { host: /^web\.whatsapp\.com$/, platform: 'whatsapp', channel: 'whatsapp' },
  { host: /^mail\.google\.com$/, platform: 'gmail', channel: 'email' },
  { host: /^(?:wx2?\.qq\.com|web\.wechat\.com)$/, platform: 'wechat', channel: 'wechat' },
  {
    host: /^outlook\.(?:live\.com|office\.com|office365\.com|cloud\.microsoft)$/,
    platform: 'outlook',
    channel: 'email',
  },
  { host: /^web\.telegram\.org$/, platform: 'telegram', channel: 'other' },
];

export const platformOfHost = (hostname: string): Pick<Reading, 'platform' | 'channel'> => {
  const known = KNOWN.find(({ host }) => host.test(hostname));
  return { platform: known?.platform ?? 'unknown', channel: known?.channel ?? 'other' };
};
