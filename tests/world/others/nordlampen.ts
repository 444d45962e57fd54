import { html } from '../client/markup.ts';
import { picture } from '../picture.ts';
import { type Answer, answerWith, htmlPage, numberParam, param, type Visit, type WorldSite } from '../site.ts';
import { quotePdf } from './quote-pdf.ts';

const styles = ['others/nordlampen.css'];

const shopPage = (): Answer =>
  htmlPage({
    title: 'Pendelleuchte Fjord 60 | Nordlampen',
    lang: 'en',
    styles,
    body: html`<header class="top"><b>nordlampen</b><nav>Pendants · Panels · Outdoor · Trade prices</nav></header>
    <main class="item"><img src="/pictures/fjord.png" width="380" height="380" alt="Pendant Fjord 60">
      <div><h1>Pendant light Fjord 60</h1><p>Article NL-2290, opal glass, 60 cm, E27, IP44</p><p class="price">€ 189.00 <small>net, from 10 pieces € 164.00</small></p>
      <p>Sold and shipped by Nordlampen Großhandel GmbH, Flensburg, Germany.</p><p>In stock: 140 pieces. Delivery in 3 to 5 days.</p>
      <form><label>Pieces <input name="pieces" value="10"></label><label>Note <textarea name="note">Please deliver before noon.</textarea></label>
      <button type="button">Add to basket</button></form></div></main>
    <footer class="bottom">Nordlampen Großhandel GmbH · HRB 20311 · <a href="/support">Support chat</a> · <a href="/quote.pdf">Price list (PDF)</a></footer>`,
  });

/** A chat by another company inside a frame of this shop. */
const supportPage = (): Answer =>
  htmlPage({
    title: 'Support | Nordlampen',
    styles,
    body: html`<header class="top"><b>nordlampen</b></header><main><h1>Talk to us</h1><p>We answer within an hour.</p>
    <iframe class="chat-frame" title="Chat" src="https://chat.lieferant.example/?embedded=1"></iframe></main>`,
  });

/** Goes away by itself after `?after=` ms: to another document, or with `?how=push` to another address of the same one. */
function movingPage(visit: Visit): Answer {
  const after = numberParam(visit, 'after', 500);
  const step = param(visit, 'how') === 'push' ? `history.pushState({}, '', '/moved')` : `location.assign('/moved')`;
  return htmlPage({
    title: 'Please wait | Nordlampen',
    styles,
    body: html`<main><h1>Your basket is being moved</h1><p>One moment, please.</p></main><script>${{ markup: `setTimeout(() => { ${step}; }, ${after});` }}</script>`,
  });
}

const movedPage = (): Answer =>
  htmlPage({ title: 'Basket | Nordlampen', styles, body: html`<main><h1>Your basket is here now</h1></main>` });

const pages: Readonly<Record<string, (visit: Visit) => Answer>> = {
  '/': shopPage,
  '/lamps/fjord-60': shopPage,
  '/support': supportPage,
  '/moving': movingPage,
  '/moved': movedPage,
  '/quote.pdf': () => answerWith('application/pdf', quotePdf()),
  '/pictures/fjord.png': () => answerWith('image/png', picture('fjord', 380, 380)),
};

/** A web shop that no reader knows. */
export const nordlampen: WorldSite = {
  hosts: ['shop.nordlampen.example'],
  answer: (visit) => pages[visit.url.pathname]?.(visit) ?? null,
};
