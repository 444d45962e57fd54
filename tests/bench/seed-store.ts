import type { Driven } from '../support/browser.ts';

/**
 * Runs in the extension: copies the one capture that is there until there are `count`, each with a picture of `bytes` bytes
 * and a line in the custody log. The copies keep the shape of real rows, so that the popup reads what it always reads.
 */
async function copyCapture(count: number, bytes: number): Promise<number> {
  const opened = indexedDB.open('saidso');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opened.onsuccess = () => resolve(opened.result);
  });
  const tables = [
    'captures',
    'artifacts',
    'bytes',
    'thumbnails',
    'findings',
    'assignments',
    'captureKeys',
    'salts',
    'custody',
  ];
  type Row = Record<string, unknown>;
  const all = (table: string): Promise<Row[]> =>
    new Promise((resolve) => {
      const asked = database.transaction(table).objectStore(table).getAll();
      asked.onsuccess = () => resolve(asked.result);
    });
  const hash = async (text: string): Promise<string> => {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const template = Object.fromEntries(
    await Promise.all(tables.map(async (table) => [table, await all(table)] as const)),
  );
  const [capture] = template.captures ?? [];
  const custody = (template.custody ?? []).toSorted((a, b) => Number(a.n) - Number(b.n));
  const sealed = custody.find(({ line }) => String(line).includes(String(capture?.sha256)));
  let last = custody.at(-1);
  for (let number = 2; number <= count; number++) {
    const id = `0199${number.toString(16).padStart(4, '0')}-0000-7000-8000-000000000000`;
    const line = String(sealed?.line)
      .replace(/"n":\d+/, `"n":${Number(last?.n) + 1}`)
      .replace(/"prev":("[0-9a-f]+"|null)/, `"prev":"${last?.sha256}"`);
    last = { n: Number(last?.n) + 1, line, sha256: await hash(line) };
    const writing = database.transaction(tables, 'readwrite');
    writing.objectStore('custody').add(last);
    for (const table of tables.slice(0, -1))
      for (const row of template[table] ?? []) {
        const blob =
          table === 'bytes' && row.path === 'tile-001.png' ? { blob: new Blob([new Uint8Array(bytes)]) } : {};
        writing
          .objectStore(table)
          .add({ ...row, ...blob, ...(table === 'captures' ? { id, sequence: number } : { captureId: id }) });
      }
    await new Promise((resolve, reject) => {
      writing.oncomplete = resolve;
      writing.onabort = () => reject(writing.error);
    });
  }
  const stored = (await all('captures')).length;
  database.close();
  return stored;
}

/** Fills the store of a browser in which one capture was made. */
export async function seedStore(driven: Driven, count: number, bytes: number): Promise<void> {
  const stored = await driven.evaluateInExtension(copyCapture, count, bytes);
  if (stored !== count) throw new Error(`wanted ${count} captures, stored ${stored}`);
}
