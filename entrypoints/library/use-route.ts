import { useSyncExternalStore } from 'react';
import { type Route, routeOf } from './route.ts';

function watchHash(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

export const useRoute = (): Route => routeOf(useSyncExternalStore(watchHash, () => location.hash));
