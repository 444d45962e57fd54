import type { ItemState } from '../../domain/checklist/checklist.schema.ts';
import { type Case, numberOf } from '../case.ts';
import { type Html, html } from './html.ts';
import { refer } from './refer.ts';
import type { Voice } from './voice.ts';

/** Shape and word; a fax shows no colour. */
const SHAPES: Readonly<Record<ItemState, string>> = {
  met: '●',
  partial: '◐',
  missing: '○',
  conflict: '▲',
  'not-yet': '–',
  'not-needed': '–',
};

/** The checklist as computed from the captures at export. */
export function checklist(told: Case, { say, speak, formats }: Voice): Html {
  const { items, at } = told.assessment;
  const rows = items.map(
    ({ id, state, reasons, captures }) => html`<tr><th scope="row">${say(`checklist.${id}.name`)}</th>
<td class="state">${SHAPES[state]} ${say(`packet.state.${state}`)}</td>
<td>${reasons.map((reason) => html`<div>${speak(reason)}</div>`)}</td>
<td>${refer(captures.flatMap((capture) => numberOf(told, capture) ?? []))}</td></tr>`,
  );
  return html`<section id="checklist"><h2>${say('packet.checklist.title')}</h2>
<p class="small">${say('packet.checklist.computed', { time: formats.time({ utc: at, zone: told.made.zone }) })}</p>
<table class="rows"><thead><tr><th scope="col">${say('packet.checklist.item')}</th><th scope="col">${say('packet.checklist.state')}</th>
<th scope="col">${say('packet.checklist.reasons')}</th><th scope="col">${say('packet.exhibits')}</th></tr></thead><tbody>${rows}</tbody></table></section>`;
}
