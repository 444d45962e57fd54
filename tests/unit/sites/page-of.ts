import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Page } from '../../../lib/sites/site.ts';

/** A page as a reader gets it. jsdom has no layout: nothing has a place, and everything that is not said to be hidden is shown. */
export function pageOf(html: string, url: string, zone = 'Asia/Shanghai'): Page {
  const { document } = new JSDOM(html, { url }).window;
  return { document, url: new URL(url), zone };
}

export const pageOfFile = (path: string, url: string, zone?: string): Page =>
  pageOf(readFileSync(path, 'utf8'), url, zone);

/** The time of a message or a fact in two words: what it says, and since when. */
export const instants = (time: { from: string | null; to: string | null; certainty: string } | null) =>
  time === null ? null : [time.certainty, time.from, time.to];
