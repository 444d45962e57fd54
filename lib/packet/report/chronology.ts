import { quoteAround } from '../../domain/quote-around.ts';
import type { ClaimedTime } from '../../domain/time.schema.ts';
import { utcText } from '../../words/formats.ts';
import type { Case } from '../case.ts';
import type { Exhibit } from '../exhibit.ts';
import { attemptText } from './attempt-text.ts';
import { claimedText } from './fact-text.ts';
import { foreign, type Html, html, latin } from './html.ts';
import { refer } from './refer.ts';
import type { Voice } from './voice.ts';

type Happened = {
  /** Earliest instant it can mean, ISO UTC, for the order; null stands at the end. */
  readonly from: string | null;
  readonly time: Html;
  readonly what: Html;
  readonly exhibits: readonly string[];
};

/** What happened when, as far as the captures say; each time with whose clock it was. */
export function chronology(told: Case, voice: Voice): Html {
  const { say } = voice;
  const rows = [...messages(told, voice), ...told.exhibits.flatMap((exhibit) => ofExhibit(exhibit, told, voice))];
  const sorted = rows.toSorted((a, b) => (order(a.from) < order(b.from) ? -1 : order(a.from) > order(b.from) ? 1 : 0));
  return html`<section id="chronology" class="page"><h2>${say('packet.chronology.title')}</h2>
<table class="rows"><thead><tr><th scope="col">${say('packet.chronology.when')}</th><th scope="col">${say('packet.chronology.what')}</th><th scope="col">${say('packet.exhibits')}</th></tr></thead>
<tbody>${sorted.map(({ time, what, exhibits }) => html`<tr><td>${time}</td><td>${what}</td><td>${refer(exhibits)}</td></tr>`)}</tbody></table></section>`;
}

/** Times that could not be read come after all others. */
const order = (from: string | null): string => from ?? '~';

const claimed = (time: ClaimedTime | null, voice: Voice): Pick<Happened, 'from' | 'time'> =>
  time === null
    ? { from: null, time: html`${voice.say('packet.time.none')}` }
    : {
        from: time.from,
        time: html`${claimedText(time, voice)} <div class="small">${voice.say('packet.clock.page')}</div>`,
      };

const onDevice = (utc: string, voice: Voice): Pick<Happened, 'from' | 'time'> => ({
  from: utc,
  time: html`${latin(utcText(utc))} <div class="small">${voice.say('packet.clock.device')}</div>`,
});

/** Messages with a finding; one line for a message that stands in many captures. */
function messages(told: Case, voice: Voice): readonly Happened[] {
  const shown = told.exhibits.flatMap((exhibit) =>
    (told.findings.get(exhibit.row.id)?.messages ?? []).map((found) => ({ ...found, exhibit })),
  );
  const same = Map.groupBy(shown, ({ message, exhibit }) => {
    const { key, keyKind, sender, time, text } = message;
    // A composite key ends in a running number of its capture.
    const own = keyKind === 'site' ? [key] : [sender, time?.written, text];
    return JSON.stringify([exhibit.row.record.reading?.platform, ...own]);
  });
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { message, detection } = first;
    const found = detection.codes[0] ?? detection.offers[0] ?? detection.errors[0];
    const quote = quoteAround(message.text, found?.start ?? 0, found?.end ?? 0);
    return [
      {
        ...claimed(message.time, voice),
        what: html`${foreign(message.sender ?? voice.say('packet.nobody'))}: <span class="said">“${foreign(quote)}”</span>`,
        exhibits: group.map(({ exhibit }) => exhibit.number),
      },
    ];
  });
}

function ofExhibit({ number, row }: Exhibit, told: Case, voice: Voice): readonly Happened[] {
  const { say } = voice;
  const { record } = row;
  const at = onDevice(record.when.started.utc, voice);
  const facts = (record.reading?.facts ?? []).flatMap(({ name, value }) =>
    (name === 'order.placed-at' || name === 'order.paid-at') && typeof value === 'object' && 'written' in value
      ? [
          {
            ...claimed(value, voice),
            what: html`${say(`packet.chronology.${name === 'order.paid-at' ? 'paid' : 'placed'}`)}`,
          },
        ]
      : [],
  );
  const attempts = (record.reading?.attempts ?? []).map((attempt) => ({ ...at, what: attemptText(attempt, voice) }));
  const errors = (told.findings.get(row.id)?.console ?? []).map((entry) => ({
    ...onDevice(entry.at, voice),
    what: html`${say('packet.chronology.console')} <span class="said">${foreign(quoteAround(entry.text, 0, 0))}</span>`,
  }));
  const kind = say(`packet.kind.${record.reading?.kind ?? 'unknown'}`);
  const capture = { ...at, what: html`${say('packet.chronology.captured', { kind })} ${foreign(record.where.title)}` };
  return [...facts, ...errors, ...attempts, capture].map((one) => ({ ...one, exhibits: [number] }));
}
