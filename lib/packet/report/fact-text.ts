import type { Fact } from '../../domain/reading.schema.ts';
import type { ClaimedTime } from '../../domain/time.schema.ts';
import { utcText } from '../../words/formats.ts';
import { foreign, type Html, html, latin } from './html.ts';
import type { Voice } from './voice.ts';

/** What a page states, as it wrote it; money and times also as they were read. */
export function factText({ value, written }: Pick<Fact, 'value' | 'written'>, voice: Voice): Html {
  if (typeof value === 'boolean') return html`${voice.say(value ? 'packet.yes' : 'packet.no')} (${foreign(written)})`;
  if (typeof value !== 'object') return foreign(written === '' ? String(value) : written);
  if ('amount' in value) return html`${voice.formats.money(value)} <span class="small">(${foreign(written)})</span>`;
  return claimedText(value, voice);
}

/** A time as the page wrote it, and what it means in UTC. */
export function claimedText(time: ClaimedTime, { say }: Voice): Html {
  // A number that a page carries in its data (milliseconds since 1970) says nothing to a reader: its meaning comes first.
  if (time.from !== null && time.from === time.to && /^\d{9,}$/.test(time.written))
    return html`${latin(toSecond(time.from))} <span class="small">${say('packet.time.data', { written: time.written })}</span>`;
  return html`${foreign(time.written)} <span class="small">${meaning(time, say)}</span>`;
}

const MINUTE = 60_000;

function meaning({ from, to, certainty }: ClaimedTime, say: Voice['say']): string {
  if (from === null || to === null) return say('packet.time.unparsed');
  if (certainty === 'ambiguous') return say('packet.time.ambiguous', { from: toMinute(from), to: toMinute(to) });
  const span = Date.parse(to) - Date.parse(from);
  if (span === 0) return say('packet.time.exact', { at: toSecond(from) });
  if (span < MINUTE) return say('packet.time.exact', { at: toMinute(from) });
  return say('packet.time.between', { from: toMinute(from), to: toMinute(to) });
}

const toSecond = (utc: string): string => utcText(utc).replace(/\.\d{3}/, '');
const toMinute = (utc: string): string => utcText(utc).replace(/:\d\d\.\d{3}/, '');
