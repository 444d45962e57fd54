import { shortHash } from '../../words/formats.ts';
import type { Case } from '../case.ts';
import { appendix } from './appendix.ts';
import { charged } from './charged.ts';
import { checklist } from './checklist.ts';
import { chronology } from './chronology.ts';
import { claim } from './claim.ts';
import { exhibitContents, type ReadText } from './exhibit-contents.ts';
import { exhibitSection } from './exhibit-section.ts';
import { foreign, Html, html } from './html.ts';
import { footer, STYLE } from './style.ts';
import type { Voice } from './voice.ts';

/**
 * Nothing runs and nothing is loaded but the pictures beside the report: `file:` when it is opened from a disk (where
 * 'self' matches nothing), 'self' when a server or an archive viewer shows it.
 */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' file:; base-uri 'none'; form-action 'none'";

/** report.html in pieces; the files of one exhibit at a time are held. */
export async function* report(told: Case, read: ReadText, voice: Voice): AsyncGenerator<string> {
  yield head(told, voice).text;
  yield [claim, checklist, charged, contents, chronology].map((part) => part(told, voice).text).join('\n');
  for (const exhibit of told.exhibits)
    yield exhibitSection(exhibit, await exhibitContents(exhibit, read), told, voice).text;
  yield appendix(told, voice).text;
  yield '\n</main></body></html>\n';
}

function head(told: Case, { tag, direction, say }: Voice): Html {
  const feet = told.exhibits.map(({ number, row }) => ({ page: number, text: `${number} · ${shortHash(row.sha256)}` }));
  return html`<!doctype html>
<html lang="${tag}" dir="${direction}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Html(POLICY)}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width">
<title>${say('packet.title')} · ${told.name}</title>
<style>${new Html(STYLE + footer(feet, told.name))}</style></head>
<body><main>`;
}

/** The list of exhibits, which is also the way to them on a screen. */
function contents(told: Case, { say, formats }: Voice): Html {
  return html`<section id="contents"><h2>${say('packet.contents.title')}</h2><nav><ol>${told.exhibits.map(
    ({ number, row }) =>
      html`<li><a href="#${number}">${number}</a> · ${say(`packet.kind.${row.record.reading?.kind ?? 'unknown'}`)} · ${foreign(row.record.where.title)}<div class="small">${formats.time(row.record.when.started)}</div></li>`,
  )}</ol></nav></section>`;
}
