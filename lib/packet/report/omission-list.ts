import type { CaptureRecord } from '../../domain/capture.schema.ts';
import { type Html, html, latin } from './html.ts';
import type { Voice } from './voice.ts';

/** What was cut from the stored page and text, and why. That scripts are taken out of an inert copy goes without saying. */
export function omissionList(omissions: CaptureRecord['omissions'], { say }: Voice): Html {
  const told = omissions.filter(({ reason }) => reason !== 'inert');
  if (told.length === 0) return html``;
  return html`<h3>${say('packet.omission.title')}</h3><ul class="small">${told.map(
    ({ artifact, what, count, reason }) =>
      html`<li>${latin(artifact)}: ${say(`packet.omission.what.${what}`)} (${count}), ${say(`packet.omission.reason.${reason}`)}</li>`,
  )}</ul>`;
}
