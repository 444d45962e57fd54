import { alibaba } from './alibaba/index.ts';
import { gmail } from './gmail/index.ts';
import { alicdn } from './others/alicdn.ts';
import { bands } from './others/bands.ts';
import { blank } from './others/blank.ts';
import { hostile } from './others/hostile.ts';
import { lieferant } from './others/lieferant.ts';
import { nordlampen } from './others/nordlampen.ts';
import { answerSavedPage, savedHosts } from './saved-pages.ts';
import type { WorldSite } from './site.ts';
import { whatsapp } from './whatsapp/index.ts';

const sites: readonly WorldSite[] = [
  alibaba,
  whatsapp,
  gmail,
  nordlampen,
  lieferant,
  hostile,
  blank,
  bands,
  alicdn,
  savedHosts,
];

/** Their pages are closed to extensions; what stands on them is no matter. */
const stores = ['addons.mozilla.org', 'chromewebstore.google.com'];

/** Names in the server's certificate. */
export const certificateHosts: readonly string[] = [...sites.flatMap(({ hosts }) => hosts), ...stores];

/** What a browser has to be told to send here: whole sites, so that no request of a page leaves the machine. */
export const resolverHosts: readonly string[] = [
  '*.alibaba.com',
  'alibaba.com',
  '*.alicdn.com',
  '*.1688.com',
  '*.whatsapp.com',
  '*.google.com',
  '*.example',
];

/** The site that answers for this host; saved pages come first. Null: nobody. */
export function siteOf(host: string): WorldSite | null {
  const site = sites.find(({ hosts }) => hosts.includes(host));
  return site ? { hosts: site.hosts, answer: (visit) => answerSavedPage(visit.url) ?? site.answer(visit) } : null;
}
