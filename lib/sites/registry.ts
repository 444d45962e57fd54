import type { PageKind } from '../domain/reading.schema.ts';
import { alibaba } from './alibaba/alibaba.ts';
import { isMessageCentre } from './alibaba/message-centre.ts';
import { blankReading } from './blank-reading.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail/gmail.ts';
import { platformOfHost } from './platform-of-host.ts';
import type { Site } from './site.ts';
import { whatsapp } from './whatsapp/whatsapp.ts';

function attempt<T>(find: () => T): T | null {
  try {
    return find();
  } catch {
    // Pages are hostile now and then: a form field named `querySelectorAll` hides that function of its form.
    return null;
  }
}

/**
 * A reader that stumbles says so and states nothing; the picture and the text are kept all the same. On sites of
 * conversations the page then counts as one of which nothing is open, so that no list of other chats is kept.
 */
const guarded = (site: Site, kind: (url: URL) => PageKind): Site => ({
  ...site,
  read: (page) =>
    attempt(() => site.read(page)) ?? {
      ...blankReading(site.id, site.version, 'unknown'),
      ...platformOfHost(page.url.hostname),
      kind: kind(page.url),
      problems: [{ code: 'messages-failed' }],
    },
  conversation: (page) => attempt(() => site.conversation(page)),
  rows: (page, pick) => attempt(() => site.rows(page, pick)) ?? [],
  topMarker: (page) => attempt(() => site.topMarker?.(page) ?? false) ?? false,
  withheldAbove: (page) => attempt(() => site.withheldAbove?.(page) ?? false) ?? false,
});

/** Sites that can be switched on; a new site is one line here and one file or folder. */
export const knownSites: readonly Site[] = [
  guarded(alibaba, (url) => (isMessageCentre(url) ? 'chat' : 'unknown')),
  guarded(whatsapp, () => 'chat'),
  guarded(gmail, () => 'mail'),
];
const anyOther = guarded(generic, () => 'unknown');

/** `https://*.alibaba.com/*` names alibaba.com and every host below it. */
function isHostOf(match: string, { hostname, protocol }: URL): boolean {
  const [, scheme, host = ''] = /^(https?|\*):\/\/([^/]+)\//.exec(match) ?? [];
  if (!/^https?:$/.test(protocol) || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
  const base = host.replace(/^\*\./, '');
  return hostname === base || (host.startsWith('*.') && hostname.endsWith(`.${base}`));
}

/** The reader for this address: the first known site it belongs to, else the generic one. */
export const siteFor = (url: URL): Site =>
  knownSites.find(({ matches }) => matches.some((match) => isHostOf(match, url))) ?? anyOther;
