import { PNG } from 'pngjs';
import { bandMarkup } from '../client/band.ts';
import { bandColour } from '../client/band-colour.ts';
import { type Html, html, raw } from '../client/markup.ts';
import { type Answer, answerWith, htmlPage, numberParam, param, type Visit, type WorldSite } from '../site.ts';

const isOn = (visit: Visit, name: string): boolean => param(visit, name) === '1';

function bandsOf(visit: Visit): Html {
  const look = { height: numberParam(visit, 'band', 100), lazy: isOn(visit, 'lazy') };
  const count = Math.ceil(numberParam(visit, 'height', 4_000) / look.height);
  return html`${Array.from({ length: count }, (_, band) => bandMarkup(band, look))}`;
}

const fixedParts = html`<div class="fixed-header"></div><div class="fixed-footer"><span>Cookies</span></div>
  <div class="chat"><button type="button" aria-label="Chat"></button></div>`;

function bodyOf(visit: Visit): Html {
  const inside = html`${isOn(visit, 'header') && html`<header class="sticky"></header>`}
    ${param(visit, 'hide') !== '' && html`<header class="toggling"></header>`}<main>${bandsOf(visit)}</main>`;
  const fixed = isOn(visit, 'fixed') && fixedParts;
  if (!isOn(visit, 'box')) return html`${inside}${fixed}`;
  return html`<div class="application"><div class="bar-above"></div><div class="box">${inside}</div><div class="bar-below"></div></div>${fixed}`;
}

function bandsPage(visit: Visit): Answer {
  const snap = isOn(visit, 'snap') ? html`<script>document.documentElement.classList.add('snap')</script>` : null;
  return htmlPage({
    title: 'Bands',
    styles: ['others/bands.css'],
    scripts: ['bands'],
    head: html`<style>:root { --band: ${raw(String(numberParam(visit, 'band', 100)))}px }</style>${snap}`,
    bodyClass: `${isOn(visit, 'fixed') && !isOn(visit, 'box') ? 'has-fixed ' : ''}${isOn(visit, 'visibility') ? 'visibility' : ''}`,
    body: bodyOf(visit),
  });
}

/** One pixel of the band's colour, which comes late. */
function bandPicture(band: number): Answer {
  const colour = bandColour(band);
  const png = new PNG({ width: 1, height: 1 });
  png.data.set([colour >> 16, (colour >> 8) & 255, colour & 255, 255]);
  return answerWith('image/png', PNG.sync.write(png), { delay: 80 + ((band * 7) % 71) });
}

/** Numbered bands of colour: a picture of any part of the page tells which part it is (`client/band-colour.ts`). */
export const bands: WorldSite = {
  hosts: ['bands.example'],
  answer: (visit) => {
    const picture = /^\/band\/(\d+)\.png$/.exec(visit.url.pathname)?.[1];
    if (picture !== undefined) return bandPicture(Number(picture));
    return visit.url.pathname === '/' ? bandsPage(visit) : null;
  },
};
