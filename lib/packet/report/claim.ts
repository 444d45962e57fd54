import type { FactName } from '../../domain/reading.schema.ts';
import { type Case, counterparties, distinct, stated } from '../case.ts';
import { attemptText } from './attempt-text.ts';
import { correctedText } from './corrected-text.ts';
import { claimedText, factText } from './fact-text.ts';
import { foreign, type Html, html } from './html.ts';
import { offerText } from './offer-text.ts';
import { type Promised, promises } from './promises.ts';
import { refer, shownBy } from './refer.ts';
import type { Voice } from './voice.ts';

/** More would push the claim off its page; the chronology has them all. */
const MOST_QUOTES = 5;

/** Page 1: the claim in ten lines, and the words it rests on. */
export function claim(told: Case, voice: Voice): Html {
  const { say } = voice;
  const quotes = promises(told).flatMap((one) => one.quotes);
  return html`<section id="claim">
<h1>${foreign(told.deal.name)}</h1>
<p class="small">${say('packet.claim.made', { time: voice.formats.time(told.made), version: told.saidso.version })}</p>
<h2>${say('packet.claim.title')}</h2>
<table class="facts"><tbody>${lines(told, voice).map(([head, text]) => html`<tr><th scope="row">${head}</th><td>${text}</td></tr>`)}</tbody></table>
<h3>${say('packet.claim.quotes')}</h3>
${quotes.length === 0 ? html`<p>${say('packet.claim.noQuotes')}</p>` : quotes.slice(0, MOST_QUOTES).map((quote) => quoted(quote, voice))}
<p class="warning">${say('packet.claim.supports')} <a href="#limits">${say('packet.limits.title')}</a></p>
</section>`;
}

function quoted({ text, sender, direction, time, exhibits }: Promised['quotes'][number], voice: Voice): Html {
  const { say } = voice;
  // The direction is said where it is not what the reader takes for granted.
  const way = direction === 'in' ? '' : html` (${say(`packet.direction.${direction}`)})`;
  return html`<blockquote class="said">${foreign(text)}
<div class="small">${foreign(sender ?? say('packet.nobody'))}${way} · ${time === null ? say('packet.time.none') : claimedText(time, voice)} · ${refer(exhibits)}</div></blockquote>`;
}

function lines(told: Case, voice: Voice): readonly (readonly [string, Html])[] {
  const { say } = voice;
  const fact = (name: FactName): Html => {
    const values = distinct(stated(told, name));
    if (values.length === 0) return html`${say('packet.notCaptured')}`;
    return html`${values.map((one, i) => html`${i === 0 ? '' : html`<br>`}${factText(one.fact, voice)}${shownBy(one.exhibits)}`)}`;
  };
  return [
    [say('packet.claim.supplier'), supplier(told, voice)],
    [say('packet.claim.order'), fact('order.number')],
    [say('packet.claim.amount'), amount(told, voice, fact('order.total'))],
    [say('packet.claim.placed'), fact('order.placed-at')],
    [say('packet.claim.paid'), fact('order.paid-at')],
    [say('packet.claim.protection'), fact('protection.text')],
    [say('packet.claim.promised'), promised(told, voice)],
    [say('packet.claim.checkout'), checkout(told, voice, fact('order.discount'))],
    [say('packet.claim.evidence'), evidence(told, voice)],
    [say('packet.claim.remedy'), html`<div class="blank"></div>`],
  ];
}

function supplier(told: Case, { say }: Voice): Html {
  const named = distinct(stated(told, 'supplier.name'));
  const names = named.length > 0 ? named : counterparties(told);
  if (names.length > 0)
    return html`${names.map((name, i) => html`${i === 0 ? '' : html`<br>`}${foreign(name.written)}${shownBy(name.exhibits)}`)}`;
  const own = told.deal.supplier;
  return own === null
    ? html`${say('packet.notCaptured')}`
    : html`${foreign(own)} <span class="small">${say('packet.claim.noted')}</span>`;
}

function amount({ deal }: Case, { say, formats }: Voice, total: Html): Html {
  if (deal.value === null) return total;
  return html`${total}<br>${formats.money(deal.value)} <span class="small">${say('packet.claim.noted')}</span>`;
}

function promised(told: Case, voice: Voice): Html {
  const all = promises(told);
  if (all.length === 0) return html`${voice.say('packet.notCaptured')}`;
  return html`${all.map(({ code, offer, exhibits, corrections }, i) => {
    const name = code === null ? voice.say('packet.claim.withoutCode') : foreign(code);
    return html`${i === 0 ? '' : html`<br>`}${name}: ${offerText(offer, voice)}${shownBy(exhibits)}${corrections.map((one) => correctedText(one, voice))}`;
  })}`;
}

/** What came of the codes, and the discount that the pages show. */
function checkout(told: Case, voice: Voice, discount: Html): Html {
  const tried = told.exhibits.flatMap(({ number, row }) =>
    (row.record.reading?.attempts ?? []).map((attempt) => ({ attempt, number })),
  );
  const same = Map.groupBy(tried, ({ attempt: { code, outcome, written } }) =>
    JSON.stringify([code, outcome, written]),
  );
  const outcomes = [...same.values()].map(
    (group) =>
      html`${group.slice(0, 1).map(({ attempt }) => attemptText(attempt, voice))}${shownBy([...new Set(group.map(({ number }) => number))])}<br>`,
  );
  return html`${outcomes}${voice.say('packet.claim.discount')}: ${discount}`;
}

function evidence({ exhibits }: Case, { say, formats }: Voice): Html {
  const [first, last] = [exhibits.at(0), exhibits.at(-1)];
  if (first === undefined || last === undefined) return html``;
  return html`${say('packet.claim.exhibits', {
    count: exhibits.length,
    first: formats.time(first.row.record.when.started),
    last: formats.time(last.row.record.when.started),
  })}`;
}
