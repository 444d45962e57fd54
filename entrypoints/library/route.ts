/** What a hash of the library shows. */
export type Route =
  | { readonly at: 'overview' }
  | { readonly at: 'capture'; readonly id: string }
  | { readonly at: 'deal'; readonly id: string }
  | { readonly at: 'export'; readonly dealId: string; readonly start: boolean }
  | { readonly at: 'sites' }
  | { readonly at: 'settings' }
  | { readonly at: 'nowhere' };

/** Reads `#/capture/<id>`, `#/deal/<id>`, `#/export/<deal id>?start`, `#/sites`, `#/settings`, `#/`. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [room = '', id = ''] = path.split('/');
  if (room === '') return { at: 'overview' };
  if (room === 'sites' || room === 'settings') return { at: room };
  if (id === '') return { at: 'nowhere' };
  if (room === 'capture' || room === 'deal') return { at: room, id };
  if (room === 'export') return { at: 'export', dealId: id, start: new URLSearchParams(query).has('start') };
  return { at: 'nowhere' };
}
