import type { Corrected } from '../../domain/checklist/checklist.schema.ts';
import { utcText } from '../../words/formats.ts';
import { type Html, html } from './html.ts';
import { shownBy } from './refer.ts';
import { termsText } from './terms-text.ts';
import type { Voice } from './voice.ts';

export type Correcting = { readonly corrected: Corrected; readonly exhibits: readonly string[] };

/** Says that the buyer corrected what the program had read in a message, with both readings. */
export function correctedText({ corrected: { asRead, said, at }, exhibits }: Correcting, voice: Voice): Html {
  const { say } = voice;
  const read = { ...asRead, expiresOn: asRead.expiresOn?.date ?? null };
  return html`<div class="small">${say('packet.corrected.by', { time: utcText(at) })}${shownBy(exhibits)}
<br>${say('packet.corrected.asRead')} ${termsText(read, voice)}
<br>${say('packet.corrected.asCorrected')} ${termsText(said, voice)}</div>`;
}
