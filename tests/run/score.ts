// Prints how well the detector reads labelled messages: those of this repository, or the files that are named.
import { argv } from 'node:process';
import { type LabelledMessage, ownLabels, readLabels } from '../support/labelled-messages.ts';
import { f1, scoreDetection } from '../support/score-detection.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);

function print(name: string, messages: readonly LabelledMessage[]): void {
  const { codes, falseAlarms, offer, minimumOrder, expires, offers, errors, redFlags } = scoreDetection(messages);
  const figures = [f1(codes), falseAlarms, offer, minimumOrder, expires, f1(offers), f1(errors), f1(redFlags)];
  console.log([name.padEnd(16), String(messages.length).padStart(8), ...figures.map(percent)].join(' '));
}

const heads = ['messages', 'codes', 'alarms', 'offer', 'minimum', 'expiry', 'no code', 'errors', 'flags'];
console.log([''.padEnd(16), ...heads.map((head) => head.padStart(8))].join(' '));
const paths = argv.slice(2);
const files = paths.length > 0 ? paths.map(readLabels) : ownLabels();
for (const { name, messages } of files) print(name, messages);
const of = (part: string): LabelledMessage[] =>
  files.filter(({ name }) => name.endsWith(part)).flatMap(({ messages }) => messages);
if (paths.length === 0) {
  print('all tuned', of('-tuned'));
  print('all aside', of('-aside'));
}
