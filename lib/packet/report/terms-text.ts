import type { Correction } from '../../domain/findings.schema.ts';
import { foreign, type Html, html } from './html.ts';
import { offerText } from './offer-text.ts';
import type { Voice } from './voice.ts';

/** What a message promises, in one line: code, benefit, minimum order, expiry; what is not stated is left out. */
export function termsText({ code, offer, minimumOrder, expires, expiresOn }: Correction, voice: Voice): Html {
  const { say, formats } = voice;
  const parts: Html[] = [
    ...(code === null ? [] : [foreign(code)]),
    html`${offerText(offer, voice)}`,
    ...(minimumOrder === null ? [] : [html`${minimumText(minimumOrder, voice)}`]),
    ...(expires === null ? [] : [html`${say('packet.corrected.until', { written: expires })}`]),
    ...(expiresOn === null
      ? []
      : [html`${say('packet.corrected.lastDay', { date: formats.date(`${expiresOn}T12:00:00Z`, 'UTC') })}`]),
  ];
  return html`${parts.map((part, i) => html`${i === 0 ? '' : ' · '}${part}`)}`;
}

function minimumText({ value, unit }: NonNullable<Correction['minimumOrder']>, { say, formats }: Voice): string {
  if (unit === 'units') return say('packet.corrected.minimumUnits', { count: value });
  return say('packet.corrected.minimum', { amount: formats.money({ amount: String(value), currency: unit }) });
}
