import type { PageKind, Platform } from '../../lib/domain/reading.schema.ts';
import type { Wording } from '../ui/words-context.ts';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** What kind of page, on which site: "Alibaba chat", or the host where the site is unknown. */
export function placeWords({ t }: Wording, platform: Platform, kind: PageKind, url: string): string {
  if (platform === 'unknown' && kind === 'unknown') return hostOf(url);
  const site = platform === 'unknown' ? hostOf(url) : t(`platform.${platform}`);
  return kind === 'unknown' ? site : t('capture.place', { site, kind: t(`kind.${kind}`) });
}
