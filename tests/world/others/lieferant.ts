import { type Html, html } from '../client/markup.ts';
import { htmlPage, type Visit, type WorldSite } from '../site.ts';

const said = [
  ['Anke Petersen', 180, 'Guten Tag, this is Anke from Lieferant Direkt. How can I help?'],
  ['You', 176, 'Hello Anke, we need 60 clip-in ceiling spots, IP65, 2700 K.'],
  ['Anke Petersen', 171, 'We have them, article LD-8841 at 11.40 EUR.'],
  ['You', 160, 'Any better price for 60 pieces?'],
  ['Anke Petersen', 152, 'If you write HALLO10 into the order note we take 10 % off, from 50 pieces, until Friday.'],
  ['You', 150, 'Perfect, thank you.'],
] as const;

const line = ([who, minutesAgo, text]: readonly [string, number, string], now: number): Html => {
  const at = new Date(now - minutesAgo * 60_000);
  return html`<li class="zeile ${who === 'You' ? 'ich' : 'ihr'}"><b>${who}</b> <time datetime="${at.toISOString()}">${at.toISOString().slice(11, 16)}</time><p>${text}</p></li>`;
};

/** A chat that no reader knows: a plain list with names and times. */
export const lieferant: WorldSite = {
  hosts: ['chat.lieferant.example'],
  answer: (visit: Visit) =>
    visit.url.pathname !== '/'
      ? null
      : htmlPage({
          title: 'Chat | Lieferant Direkt',
          styles: ['others/nordlampen.css'],
          body: html`<header class="top"><b>Lieferant Direkt</b></header><main class="gespraech"><h1>Anke Petersen</h1>
            <ul>${said.map((entry) => line(entry, visit.now))}</ul><textarea aria-label="Write a message" placeholder="Write a message"></textarea></main>`,
        }),
};
