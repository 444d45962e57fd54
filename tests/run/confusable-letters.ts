// Writes lib/detect/lexicon/confusable-letters.ts from Unicode's confusables data (kept in npm's unhomoglyph):
//   node tests/run/confusable-letters.ts > lib/detect/lexicon/confusable-letters.ts

import { readFileSync } from 'node:fs';
import { stdout } from 'node:process';
import { fileURLToPath } from 'node:url';

const data: Record<string, string> = JSON.parse(
  readFileSync(fileURLToPath(import.meta.resolve('unhomoglyph/data.json')), 'utf8'),
);

/** Letters outside ASCII that look like letters a domain is typed with; compatibility forms are resolved by NFKC already. */
const pairs = Object.entries(data).flatMap(([letter, looks]): [string, string][] =>
  /^[\p{L}\p{N}]$/u.test(letter) &&
  letter > '\u007f' &&
  letter.normalize('NFKC') === letter &&
  /^[A-Za-z0-9]{1,2}$/.test(looks)
    ? [[letter, looks.toLowerCase()]]
    : [],
);

const lines = [...new Set(pairs.map(([, looks]) => looks))]
  .sort()
  .map((looks) => `  ${looks}: '${pairs.flatMap(([letter, other]) => (other === looks ? [letter] : [])).join('')}',`);

stdout.write(`/**
 * Letters that look like the letters a domain is typed with. Made by tests/run/confusable-letters.ts from confusables.txt
 * of Unicode 13 (UTS #39). Data: © Unicode, Inc., Unicode License (https://www.unicode.org/license.txt).
 */
export const CONFUSABLE_LETTERS: Readonly<Record<string, string>> = {
${lines.join('\n')}
};
`);
