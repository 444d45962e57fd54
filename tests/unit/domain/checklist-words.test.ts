import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../../../lib/domain/checklist/checklist.schema.ts';
import words from '../../../lib/words/locales/en.json' with { type: 'json' };

const folder = new URL('../../../lib/domain/checklist/', import.meta.url);
const source = readdirSync(folder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const used = [...new Set(source.match(/(?<=')checklist\.[a-z-]+\.[a-z-]+(?=')/g))];
const textOf = (key: string): unknown =>
  key.split('.').reduce<unknown>((node, name) => (node as Record<string, unknown> | undefined)?.[name], words);

describe('the words of the checklist', () => {
  it.each(used)('%s has its sentence', (key) => {
    expect(textOf(key)).toEqual(expect.any(String));
  });

  it.each(ITEM_IDS)('%s has a name and says why it matters', (id) => {
    expect(textOf(`checklist.${id}.name`)).toEqual(expect.any(String));
    expect(textOf(`checklist.${id}.why`)).toEqual(expect.any(String));
  });

  it('has no sentence that no rule says', () => {
    const all = Object.entries(words.checklist).flatMap(([line, texts]) =>
      Object.keys(texts).map((name) => `checklist.${line}.${name}`),
    );
    expect(all.filter((key) => !used.includes(key) && !/\.(?:name|why)$/.test(key))).toEqual([]);
  });
});
