// Prints the weights that fit the labelled messages best, and how well each file is read by weights fitted to the others.
import { join } from 'node:path';
import { analyse } from '../../lib/detect/analysis.ts';
import { findBenefits } from '../../lib/detect/benefits.ts';
import { judge } from '../../lib/detect/judged.ts';
import { findThresholds } from '../../lib/detect/thresholds.ts';
import { type Feature, WEIGHTS } from '../../lib/detect/weights.ts';
import { type LabelledFile, type LabelledMessage, ownLabels, readLabels } from '../support/labelled-messages.ts';
import { plain } from '../support/score-detection.ts';
import { sharedDir } from '../support/shared.ts';

/** One string that was looked at. */
type Row = { readonly features: readonly (Feature | 'start')[]; readonly isCode: boolean };
type Weights = Map<Feature | 'start', number>;

/** Pulls every weight towards 0, so that a feature seen twice says little. */
const PULL = 0.3;
const ROUNDS = 1500;
const RATE = 0.3;

function rowsOf({ text, codes }: LabelledMessage): Row[] {
  const analysis = analyse(text);
  const wanted = new Set(codes.flatMap(({ code, canonical }) => [code, canonical ?? code]).map(plain));
  const benefits = findBenefits(analysis, findThresholds(analysis));
  return judge(analysis, { benefits }).map((one) => ({
    features: ['start', ...one.features],
    isCode: wanted.has(plain(one.text)),
  }));
}

const scoreOf = (weights: Weights, { features }: Row): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/** Logistic regression by gradient descent, the steps of each weight shrinking with its own gradients. */
function regress(rows: readonly Row[]): Weights {
  const weights: Weights = new Map();
  const squares = new Map<Feature | 'start', number>();
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Map([...weights].map(([feature, weight]) => [feature, feature === 'start' ? 0 : PULL * weight]));
    for (const row of rows) {
      const error = 1 / (1 + Math.exp(-scoreOf(weights, row))) - Number(row.isCode);
      for (const feature of row.features) slopes.set(feature, (slopes.get(feature) ?? 0) + error);
    }
    for (const [feature, slope] of slopes) {
      const square = (squares.get(feature) ?? 0) + slope * slope;
      squares.set(feature, square);
      weights.set(feature, (weights.get(feature) ?? 0) - (RATE * slope) / Math.sqrt(square || 1));
    }
  }
  return weights;
}

function f1(rows: readonly Row[], weights: Weights): string {
  const taken = rows.filter((row) => scoreOf(weights, row) >= 0);
  const right = taken.filter(({ isCode }) => isCode).length;
  const share = (2 * right) / (taken.length + rows.filter(({ isCode }) => isCode).length);
  return `${(share * 100).toFixed(1)} %`;
}

const shared: readonly LabelledFile[] = sharedDir === null ? [] : [readLabels(join(sharedDir, 'corpus/dev.jsonl'))];
const files = [...ownLabels().filter(({ name }) => name.endsWith('-tuned')), ...shared].map(({ name, messages }) => ({
  name,
  rows: messages.flatMap(rowsOf),
}));
const all = files.flatMap(({ rows }) => rows);
const inUse: Weights = new Map(Object.entries(WEIGHTS) as [Feature | 'start', number][]);
console.log('strings that are looked at: weights in use | fitted to the other files');
for (const { name, rows } of files)
  console.log(
    name.padEnd(16),
    f1(rows, inUse).padStart(8),
    f1(rows, regress(files.filter((file) => file.name !== name).flatMap((file) => file.rows))).padStart(8),
  );
const fitted = regress(all);
console.log('all'.padEnd(16), f1(all, inUse).padStart(8), f1(all, fitted).padStart(8), '(fitted to all)');
console.log('\nfitted to all, seen so often as a code and otherwise:');
for (const [feature, weight] of inUse) {
  const seen = all.filter(({ features }) => features.includes(feature));
  const codes = seen.filter(({ isCode }) => isCode).length;
  const found = fitted.get(feature)?.toFixed(1) ?? 'never seen';
  console.log(`  ${feature}: ${weight} -> ${found}`.padEnd(40), `${codes} / ${seen.length - codes}`);
}
