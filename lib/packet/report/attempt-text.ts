import type { Attempt } from '../../domain/reading.schema.ts';
import { foreign, type Html, html } from './html.ts';
import type { Voice } from './voice.ts';

/** One try of a code in the page's own words, with the error id where the words lack it. */
export function attemptText({ code, outcome, written, errorId }: Attempt, { say }: Voice): Html {
  const key = outcome === 'applied' ? 'packet.charged.applied' : 'packet.charged.denied';
  const id = errorId === null || written.includes(errorId) ? '' : html` ${foreign(errorId)}`;
  return html`${say(key, { code: code ?? say('packet.charged.noCode') })} <span class="said">“${foreign(written)}”</span>${id}`;
}
