import type { Tile } from '../../../lib/domain/capture.schema.ts';
import type { Certificate, ConversationGap } from '../../../lib/domain/certificate.schema.ts';
import type { Message } from '../../../lib/domain/message.schema.ts';
import { clock, makeClaimedTime, makeMessage } from '../../support/make-reading.ts';

/** Messages `m1`, `m2`, …, one an hour. */
export const makeTalk = (count: number): readonly Message[] =>
  Array.from({ length: count }, (_, index) =>
    makeMessage({
      key: `m${index + 1}`,
      text: `Words ${index + 1}`,
      time: makeClaimedTime(clock(`05 ${String(8 + index).padStart(2, '0')}:00`)),
    }),
  );

export const makeGap = (change: Partial<ConversationGap> = {}): ConversationGap => ({
  after: 'm1',
  before: 'm2',
  rows: 3,
  reason: 'not-drawn',
  html: null,
  ...change,
});

/** A complete one of these messages, unless said otherwise. */
export const makeCertificate = (messages: readonly Message[], change: Partial<Certificate> = {}): Certificate => {
  const end = (message: Message | undefined): Certificate['first'] =>
    message === undefined ? null : { key: message.key, written: message.time?.written ?? null, from: null };
  return {
    first: end(messages[0]),
    last: end(messages.at(-1)),
    count: messages.length,
    days: messages.length === 0 ? [] : [{ day: '2026-06-05', count: messages.length }],
    keys: messages.map(({ key }) => key),
    gaps: [],
    top: { reached: true, reason: 'marker' },
    arrived: [],
    changed: [],
    conversation: { before: 'Lily', after: 'Lily' },
    steps: 4,
    milliseconds: 900,
    stopped: null,
    restored: true,
    pictures: { of: 'offers', missing: [] },
    ...change,
  };
};

/** A picture of a page, 800 high, from this place on. */
export const makeTile = (path: string, y: number, change: Partial<Tile> = {}): Tile => ({
  path,
  rect: { x: 0, y, width: 1280, height: 800 },
  of: 'page',
  pixelRatio: 1,
  width: 1280,
  height: 800,
  ...change,
});

/** A picture of a conversation with these messages at these heights, 100 high each. */
export const makeFrame = (path: string, places: Readonly<Record<string, number>>): Tile =>
  makeTile(path, 0, {
    rect: { x: 0, y: 0, width: 600, height: 400 },
    of: 'conversation',
    messages: Object.entries(places).map(([key, y]) => ({ key, rect: { x: 20, y, width: 300, height: 100 } })),
  });
