import { detect } from '../../lib/detect/detect.ts';
import { type Figure, median, rounded } from './figure.ts';
import { hostileTexts } from './hostile-texts.ts';
import { readAll, talkWithOffers } from './talk-with-offers.ts';

const HOSTILE_LENGTH = 5_000_000;
const HOSTILE_MS = 1500;
/** A part is read first: where it takes far more than the whole may, the whole is not waited for. */
const PART = 25;
const HOPELESS_MS = 4 * HOSTILE_MS;
const TALK = 2000;
const TALK_MS = 60;
/** The engine makes native code of what it has run often: fewer runs measure the engine. */
const WARMING = 30;
const HALF = 100_000;
const TWICE = 3;
/** Below this the clock and the collector of garbage say more than the detector; 0 stands for it. */
const TOO_SHORT_MS = 5;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}
const times = (runs: number, work: () => unknown): number[] => Array.from({ length: runs }, () => timeOf(work));
/** How much longer the second takes. In turns, and the least of each: what else the machine does only ever adds. */
function ratioOf(runs: number, first: () => unknown, second: () => unknown): number {
  const pairs = Array.from({ length: runs }, () => [timeOf(first), timeOf(second)] as const);
  const [short, long] = [Math.min(...pairs.map(([time]) => time)), Math.min(...pairs.map(([, time]) => time))];
  return long < TOO_SHORT_MS ? 0 : long / short;
}
const byName = (pairs: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries(pairs.map(([name, value]) => [name, rounded(value)]));

function timeOfWhole([name, text]: readonly [string, string]): readonly [string, number] {
  const part = timeOf(() => detect({ text: text.slice(0, text.length / PART) }));
  return part > HOPELESS_MS
    ? [`${name}, ms, for 1/${PART} of it`, part]
    : [`${name}, ms`, timeOf(() => detect({ text }))];
}

function hostile(): Figure {
  const each = hostileTexts(HOSTILE_LENGTH).map(timeOfWhole);
  return {
    name: 'detector: slowest hostile message of 5 MB',
    browser: 'node',
    value: rounded(Math.max(...each.map(([, ms]) => ms))),
    limit: HOSTILE_MS,
    unit: 'ms',
    parts: byName(each),
  };
}

/** Twice the length may take twice the time, and a little for what the machine does beside. */
function linearity(): Figure {
  const [half, whole] = [hostileTexts(HALF), hostileTexts(2 * HALF)];
  const each = whole.map(([name, text], at) => {
    const short = half[at]?.[1] ?? '';
    const ratio = ratioOf(
      9,
      () => detect({ text: short }),
      () => detect({ text }),
    );
    return [name, ratio] as const;
  });
  return {
    name: 'detector: time for twice the length of a hostile message',
    browser: 'node',
    value: rounded(Math.max(...each.map(([, ratio]) => ratio))),
    limit: TWICE,
    unit: 'times',
    parts: byName(each),
  };
}

function conversation(): Figure {
  const talk = talkWithOffers(TALK);
  const json = JSON.stringify(talk);
  const cold = timeOf(() => readAll(talk));
  times(WARMING, () => readAll(talk));
  const reading = median(times(9, () => readAll(talk)));
  const parsing = median(times(30, () => JSON.parse(json)));
  return {
    name: `detector: conversation of ${TALK} messages`,
    browser: 'node',
    value: rounded(reading),
    limit: TALK_MS,
    unit: 'ms',
    parts: {
      'first run, ms': rounded(cold),
      'JSON.parse of the same, ms': rounded(parsing),
      'times JSON.parse': rounded(reading / parsing),
      'codes found': readAll(talk),
    },
  };
}

/** The detector by itself, in Node, which has Chromium's engine: a conversation first, before hostile texts shape the engine. */
export const detection = (): readonly Figure[] => [conversation(), linearity(), hostile()];
