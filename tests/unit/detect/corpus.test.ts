import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { describeWithShared } from '../../support/shared.ts';

type Label = {
  readonly text: string;
  readonly codes: readonly { readonly code: string; readonly canonical?: string }[];
};
const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

describeWithShared('the labelled messages', (dir) => {
  const labels: Label[] = readFileSync(join(dir, 'corpus/dev.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

  it('are read with few mistakes', () => {
    let [right, wrong, missed, alarms] = [0, 0, 0, 0];
    for (const { text, codes } of labels) {
      const got = new Set(detect({ text }).codes.map(({ code }) => plain(code)));
      const found = codes.filter(({ code, canonical }) => got.has(plain(code)) || got.has(plain(canonical ?? code)));
      right += found.length;
      missed += codes.length - found.length;
      wrong += got.size - found.length;
      if (codes.length === 0 && got.size > 0) alarms += 1;
    }
    expect((2 * right) / (2 * right + wrong + missed)).toBeGreaterThan(0.9);
    expect(alarms / labels.filter(({ codes }) => codes.length === 0).length).toBeLessThan(0.03);
  });

  it('lend no code to the word lists', () => {
    const folder = new URL('../../../lib/detect/lexicon/', import.meta.url);
    const words = new Set(
      readdirSync(folder)
        .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/[`|'\n]/))
        .map((word) => plain(word.trim())),
    );
    const codes = labels.flatMap((label) => label.codes.map(({ code }) => plain(code)));
    expect(codes.filter((code) => words.has(code))).toEqual([]);
  });
});
