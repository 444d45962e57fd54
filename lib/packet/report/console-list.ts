import type { ConsoleJournal } from '../../domain/console.schema.ts';
import { utcText } from '../../words/formats.ts';
import { foreign, type Html, html, latin } from './html.ts';
import type { Voice } from './voice.ts';

/** The console as the page wrote it: the page's claim, labelled so. */
export function consoleList({ coverage, entries, dropped }: ConsoleJournal, { say }: Voice): Html {
  if (coverage === 'absent') return html`<p class="note">${say('packet.console.absent')}</p>`;
  return html`<h3>${say('packet.console.title', { count: entries.length })}</h3>
<p class="small">${say('packet.console.claim')}${dropped === 0 ? '' : html` ${say('packet.console.dropped', { count: dropped })}`}</p>
<table><tbody>${entries.map(
    ({ at, level, text }) =>
      html`<tr><td class="small">${latin(utcText(at))}</td><td class="small">${level}</td><td class="said">${foreign(text)}</td></tr>`,
  )}</tbody></table>`;
}
