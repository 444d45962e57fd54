/**
 * Runs in the extension: waits until a job stands at this step (any, where it is empty) and has so many pictures safe, as
 * often as the store can be asked.
 */
export async function jobReaches(step: string, tiles: number): Promise<boolean> {
  const opened = indexedDB.open('saidso');
  const database = await new Promise<IDBDatabase>((resolve) => {
    opened.onsuccess = () => resolve(opened.result);
  });
  const end = Date.now() + 20_000;
  let seen = false;
  while (!seen && Date.now() < end) {
    const asked = database.transaction('jobs').objectStore('jobs').getAll();
    const jobs = await new Promise<{ state: { at: string }; sofar?: { tiles: unknown[] } }[]>((resolve) => {
      asked.onsuccess = () => resolve(asked.result);
    });
    seen = jobs.some(({ state, sofar }) => [state.at, ''].includes(step) && (sofar?.tiles.length ?? 0) >= tiles);
  }
  database.close();
  return seen;
}
