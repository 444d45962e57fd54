import type { Findings } from '../../domain/findings.schema.ts';
import type { Message } from '../../domain/message.schema.ts';
import { claimedText } from './fact-text.ts';
import { foreign, type Html, html, marked } from './html.ts';
import type { Voice } from './voice.ts';

/** The messages of one exhibit in the order of messages.json, with codes, offers and error ids marked. */
export function messageList(messages: readonly Message[], findings: Findings | undefined, voice: Voice): Html {
  const { say } = voice;
  const found = new Map(findings?.messages.map((one) => [one.message.key, one]));
  return html`<h3>${say('packet.messages.title', { count: messages.length })}</h3>
<table class="messages"><thead><tr><th scope="col">${say('packet.messages.who')}</th><th scope="col">${say('packet.messages.when')}</th><th scope="col">${say('packet.messages.said')}</th></tr></thead>
<tbody>${messages.map((message) => {
    const one = found.get(message.key);
    // A finding counts characters of the text it was made from, and of no other.
    const spans = one?.message.text === message.text ? spansOf(one.detection) : [];
    return row(message, spans, voice);
  })}</tbody></table>`;
}

type Span = { readonly start: number; readonly end: number };

/** Codes and errors; where a code stands inside an offer, the code is what must be found on the page. */
const spansOf = ({ codes, errors }: Findings['messages'][number]['detection']): readonly Span[] =>
  [...codes, ...errors].map(({ start, end }) => ({ start, end })).toSorted((a, b) => a.start - b.start);

function row(message: Message, spans: readonly Span[], voice: Voice): Html {
  const { say } = voice;
  const { sender, senderAddress, direction, time, text, translation, quoted, attachments, marks } = message;
  const who = sender ?? senderAddress ?? say('packet.nobody');
  return html`<tr><td>${foreign(who)}<div class="small">${say(`packet.direction.${direction}`)}</div></td>
<td>${time === null ? say('packet.time.none') : claimedText(time, voice)}</td>
<td>${quoted === null ? '' : html`<blockquote class="said small">${foreign(quoted.sender ?? '')} ${foreign(quoted.text)}</blockquote>`}
<div class="said">${marked(text, spans)}</div>
${translation === null ? '' : html`<div class="said small">${say('packet.messages.translation')} ${foreign(translation)}</div>`}
${attachments.map(({ kind, name, size }) => html`<div class="small">${say(`packet.attachment.${kind}`)} ${foreign(name ?? '')} ${foreign(size ?? '')}</div>`)}
${marks.length === 0 ? '' : html`<div class="small">${marks.map((mark) => say(`packet.mark.${mark}`)).join(' · ')}</div>`}</td></tr>`;
}
