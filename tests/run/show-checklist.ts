import type { Assessment } from '../../lib/domain/checklist/checklist.schema.ts';
import { loadCatalogue } from '../../lib/words/languages.ts';
import { createSpeak } from '../../lib/words/words.ts';

const MARKS = { 'not-yet': '·', missing: ' ', partial: '~', met: 'x', conflict: '!', 'not-needed': '-' } as const;

/** Prints a checklist in English, a line an item, with its reasons. */
export async function showChecklist(assessment: Assessment): Promise<void> {
  const speak = createSpeak(await loadCatalogue('en'), 'en', 'show');
  console.log(`   checklist: ${assessment.due - assessment.missing} of ${assessment.due} due are kept`);
  for (const { id, state, reasons } of assessment.items) {
    console.log(`   [${MARKS[state]}] ${speak({ key: `checklist.${id}.name` })}: ${speak({ key: `state.${state}` })}`);
    for (const reason of reasons) console.log(`       ${speak(reason)}`);
  }
}
