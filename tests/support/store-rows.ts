import type {
  ArtifactRow,
  AssignmentRow,
  CaptureKeysRow,
  CaptureRow,
  CustodyRow,
  MetaRow,
} from '../../lib/db/store.ts';
import type { Assessment } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Deal } from '../../lib/domain/deal.schema.ts';
import type { Findings } from '../../lib/domain/findings.schema.ts';
import type { Job } from '../../lib/domain/job.schema.ts';
import type { Driven } from './browser.ts';

type Rows = {
  jobs: Job;
  captures: CaptureRow;
  artifacts: ArtifactRow;
  findings: Findings;
  deals: Deal;
  assignments: AssignmentRow;
  captureKeys: CaptureKeysRow;
  assessments: Assessment;
  custody: CustodyRow;
  meta: MetaRow;
};
type Looker = Pick<Driven, 'evaluateInExtension'>;

/**
 * Sent into the extension as text: the rows of one table as JSON. Looks first whether the store is there at all: opening
 * it here would make an empty one, in which the extension then finds no table.
 */
async function rowsAsJson(table: string): Promise<string> {
  if (!(await indexedDB.databases()).some(({ name }) => name === 'saidso')) return '[]';
  const opened = indexedDB.open('saidso');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const asked = database.transaction(table).objectStore(table).getAll();
  const rows = await new Promise((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  database.close();
  return JSON.stringify(rows);
}

/** Everything in one table of the store, as the extension has it now. */
export async function readTable<T extends keyof Rows>(driven: Looker, table: T): Promise<readonly Rows[T][]> {
  return JSON.parse(await driven.evaluateInExtension(rowsAsJson, table));
}

/** Sent into the extension as text: the bytes of one artifact, base64; null when there are none. */
async function bytesAsBase64(captureId: string, path: string): Promise<string | null> {
  const opened = indexedDB.open('saidso');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    opened.onsuccess = () => resolve(opened.result);
    opened.onerror = () => reject(opened.error);
  });
  const asked = database.transaction('bytes').objectStore('bytes').get([captureId, path]);
  const row = await new Promise<{ blob: Blob } | undefined>((resolve, reject) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
  database.close();
  if (row === undefined) return null;
  const reader = new FileReader();
  await new Promise((resolve) => {
    reader.onload = resolve;
    reader.readAsDataURL(row.blob);
  });
  return String(reader.result).replace(/^[^,]*,?/, '');
}

export async function readBytes(driven: Looker, captureId: string, path: string): Promise<Buffer> {
  const text = await driven.evaluateInExtension(bytesAsBase64, captureId, path);
  if (text === null) throw new Error(`the store has no ${path} of capture ${captureId}`);
  return Buffer.from(text, 'base64');
}
