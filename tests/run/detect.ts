// Reads texts as JSON lines ({"id", "text", "lang"?}) and writes what the detector finds in them, one JSON line each.

import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { detect } from '../../lib/detect/detect.ts';

/** Kinds that labelled messages do not list. */
const UNLABELLED: ReadonlySet<string> = new Set(['code-from-elsewhere', 'aliexpress-code']);

for await (const line of createInterface({ input: stdin })) {
  if (line.trim() === '') continue;
  const { id, text, lang = null } = JSON.parse(line);
  const { codes, offers, errors, redFlags } = detect({ text, language: lang });
  const prediction = {
    id,
    codes: codes.map(({ code, offer, minimumOrder, expires }) => ({ code, offer, minOrder: minimumOrder, expires })),
    offers: offers.map(({ offer, minimumOrder, expires }) => ({ ...offer, minOrder: minimumOrder, expires })),
    errors: errors.map(({ errorId }) => errorId),
    redFlags: [...new Set(redFlags.map(({ kind }) => kind).filter((kind) => !UNLABELLED.has(kind)))],
  };
  stdout.write(`${JSON.stringify(prediction)}\n`);
}
