import { bandColour, cssColour } from './band-colour.ts';
import { type Html, html, raw } from './markup.ts';

export type BandLook = { readonly height: number; readonly lazy: boolean };

/** Every third band of a lazy page is a picture. */
export const isPicture = (band: number, { lazy }: BandLook): boolean => lazy && band % 3 === 2;

/** One band; its number stands at its right, so that its left half has one colour alone. */
export function bandMarkup(band: number, look: BandLook): Html {
  const inside = isPicture(band, look)
    ? html`<img loading="lazy" src="/band/${band}.png" alt="">`
    : html`<i style="background: ${raw(cssColour(bandColour(band)))}"></i>`;
  return html`<div class="band" data-band="${band}">${inside}<b>${band}</b></div>`;
}
