import { DETECTOR_VERSION, detect } from '../detect/detect.ts';
import { type ConsoleJournal, consoleJournalSchema } from '../domain/console.schema.ts';
import type { Findings } from '../domain/findings.schema.ts';
import { findingsOf } from '../domain/findings.ts';
import { type Message, messageSchema } from '../domain/message.schema.ts';
import type { Kit } from './kit.ts';

const NO_JOURNAL: ConsoleJournal = { coverage: 'absent', entries: [], dropped: 0 };

/**
 * Reads codes, offers and errors out of a sealed capture. Works from the stored bytes alone, so that it can be done
 * again at any time: after a kill, or when the detector has learned.
 */
export async function interpretCapture({ store }: Kit, captureId: string): Promise<Findings> {
  const text = async (path: string) => (await store.bytes.get([captureId, path]))?.blob.text();
  const [row, body, messages, journal] = await Promise.all([
    store.captures.get(captureId),
    text('text.txt'),
    text('messages.json'),
    text('console.json'),
  ]);
  const read: readonly Message[] = messages === undefined ? [] : messageSchema.array().parse(JSON.parse(messages));
  const findings = findingsOf(
    {
      captureId,
      detector: DETECTOR_VERSION,
      messages: read,
      text: body ?? '',
      journal: journal === undefined ? NO_JOURNAL : consoleJournalSchema.parse(JSON.parse(journal)),
      attempts: row?.record.reading?.attempts ?? [],
      kind: row?.record.reading?.kind ?? 'unknown',
      language: row?.record.where.language ?? null,
    },
    detect,
  );
  const codes = new Set(findings.messages.flatMap(({ detection }) => detection.codes.map(({ code }) => code))).size;
  await store.transaction('rw', [store.findings, store.captures], async () => {
    // Deleted meanwhile: nothing of it may come back.
    if ((await store.captures.get(captureId)) === undefined) return;
    await store.captures.update(captureId, { codes });
    await store.findings.put(findings);
  });
  return findings;
}
