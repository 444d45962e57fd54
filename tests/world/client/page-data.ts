/** What the server wrote into this page for its own scripts. The caller names the shape: both ends are ours. */
export function pageData<Data>(): Data {
  const text = document.getElementById('page-data')?.textContent;
  if (!text) throw new Error('this page carries no data');
  return JSON.parse(text) as Data;
}

export function find(selector: string): HTMLElement {
  const element = document.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`no ${selector} on this page`);
  return element;
}
