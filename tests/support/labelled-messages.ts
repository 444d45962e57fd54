import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MinimumOrder, Offer } from '../../lib/domain/detection.schema.ts';

/** An offer as the labels write it. */
export type LabelledOffer = Offer & { readonly minOrder: MinimumOrder | null; readonly expires: string | null };
export type LabelledCode = {
  readonly code: string;
  readonly canonical?: string;
  readonly offer: Offer;
  readonly minOrder: MinimumOrder | null;
  readonly expires: string | null;
};

/** A message with what a person found in it; the rules of labelling stand in the README beside the files. */
export type LabelledMessage = {
  readonly id: string;
  readonly lang: string;
  readonly platform: string;
  readonly text: string;
  readonly codes: readonly LabelledCode[];
  readonly offers: readonly LabelledOffer[];
  readonly errors: readonly string[];
  readonly redFlags: readonly string[];
  readonly note: string;
};

export type LabelledFile = { readonly name: string; readonly messages: readonly LabelledMessage[] };

export function readLabels(path: string): LabelledFile {
  const lines = readFileSync(path, 'utf8').split('\n');
  return {
    name: basename(path, '.jsonl'),
    messages: lines.filter((line) => line !== '').map((line) => JSON.parse(line)),
  };
}

const FOLDER = join(import.meta.dirname, '../fixtures/detection');

/** The labelled messages of this repository: `-tuned` ones were looked at while rules were made, `-aside` ones never. */
export const ownLabels = (): readonly LabelledFile[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => readLabels(join(FOLDER, name)));
