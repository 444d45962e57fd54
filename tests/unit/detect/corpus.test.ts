import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { type LabelledMessage, ownLabels, readLabels } from '../../support/labelled-messages.ts';
import { f1, plain, type Scores, scoreDetection } from '../../support/score-detection.ts';
import { describeWithShared } from '../../support/shared.ts';

/** Strings of the lists that are codes in labelled messages: such a list would know its answers by heart. */
function lentTo(messages: readonly LabelledMessage[]): string[] {
  const folder = new URL('../../../lib/detect/lexicon/', import.meta.url);
  const words = new Set(
    readdirSync(folder)
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/[`|'\n]/))
      .map((word) => plain(word)),
  );
  return messages.flatMap(({ codes }) => codes.map(({ code }) => plain(code))).filter((code) => words.has(code));
}

const ownMessages = (part: string): LabelledMessage[] =>
  ownLabels()
    .filter(({ name }) => name.endsWith(part))
    .flatMap(({ messages }) => messages);

function expectFewMistakes(scores: Scores): void {
  expect(f1(scores.codes)).toBeGreaterThanOrEqual(0.97);
  expect(scores.falseAlarms).toBeLessThanOrEqual(0.015);
  expect(scores.offer).toBeGreaterThanOrEqual(0.93);
  expect(scores.minimumOrder).toBeGreaterThanOrEqual(0.93);
  expect(scores.expires).toBeGreaterThanOrEqual(0.93);
  expect(f1(scores.offers)).toBeGreaterThanOrEqual(0.85);
  expect(f1(scores.errors)).toBe(1);
  expect(f1(scores.redFlags)).toBeGreaterThanOrEqual(0.9);
}

describe('labelled messages that were looked at', () => {
  it('are read with few mistakes', () => {
    expectFewMistakes(scoreDetection(ownMessages('-tuned')));
  });

  it('lend no code to the word lists', () => {
    expect(lentTo(ownMessages('-tuned'))).toEqual([]);
  });
});

describeWithShared('the labelled messages beside the project', (dir) => {
  const { messages } = readLabels(join(dir, 'corpus/dev.jsonl'));

  it('are read with few mistakes', () => {
    expectFewMistakes(scoreDetection(messages));
  });

  it('lend no code to the word lists', () => {
    expect(lentTo(messages)).toEqual([]);
  });

  it('find a code in hardly any message between friends', () => {
    const texts = readFileSync(join(dir, 'corpus/sms-spam-collection.csv'), 'latin1')
      .split(/\r?\n/)
      .filter((line) => line.startsWith('ham,'))
      .map((line) => line.slice(4).replace(/,*$/, ''));
    const alarms = texts.filter((text) => detect({ text }).codes.length > 0);
    expect(texts.length).toBeGreaterThan(4000);
    expect(alarms.length / texts.length).toBeLessThanOrEqual(0.002);
  });
});
