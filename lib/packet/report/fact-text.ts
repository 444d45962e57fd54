import type { Fact } from '../../domain/reading.schema.ts';
import type { ClaimedTime } from '../../domain/time.schema.ts';
import { utcText } from '../../words/formats.ts';
import { foreign, type Html, html } from './html.ts';
import type { Voice } from './voice.ts';

/** What a page states, as it wrote it; money and times also as they were read. */
export function factText({ value, written }: Pick<Fact, 'value' | 'written'>, voice: Voice): Html {
  if (typeof value === 'boolean') return html`${voice.say(value ? 'packet.yes' : 'packet.no')} (${foreign(written)})`;
  if (typeof value !== 'object') return foreign(written === '' ? String(value) : written);
  if ('amount' in value) return html`${voice.formats.money(value)} <span class="small">(${foreign(written)})</span>`;
  return claimedText(value, voice);
}

/** A time as the page wrote it, and the span of UTC that it can mean. */
export function claimedText(time: ClaimedTime, { say }: Voice): Html {
  const read =
    time.from === null || time.to === null
      ? say('packet.time.unparsed')
      : say(time.certainty === 'exact' ? 'packet.time.exact' : 'packet.time.ambiguous', {
          from: minuteText(time.from),
          to: minuteText(time.to),
        });
  return html`${foreign(time.written)} <span class="small">${read}</span>`;
}

const minuteText = (utc: string): string => utcText(utc).replace(/\.\d{3}/, '');
