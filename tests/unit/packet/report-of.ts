import { JSDOM } from 'jsdom';
import type { PacketSource } from '../../../lib/app/build-packet.ts';
import type { Language } from '../../../lib/words/languages.ts';
import { makeSource, type Page } from './make-case.ts';
import { pages } from './pages.ts';
import { unpacked } from './unpacked.ts';

/** report.html of a packet of these pages, parsed. */
export async function reportOf(
  given: readonly Page[] = pages,
  extra: Partial<PacketSource> = {},
  language: Language = 'en',
) {
  const { read } = await unpacked(await makeSource(given, extra, language));
  const markup = read('data/report.html');
  const { document } = new JSDOM(markup).window;
  const text = (selector: string): string =>
    [...document.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim()).join(' | ');
  return { markup, document, text };
}
