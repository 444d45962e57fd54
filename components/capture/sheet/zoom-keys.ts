import type { Zoom } from './use-zoom.ts';

type Key = { readonly key: string; readonly ctrlKey: boolean; readonly metaKey: boolean; readonly altKey: boolean };

const KEYS: Readonly<Record<string, keyof Omit<Zoom, 'scale'>>> = {
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '0': 'fit',
  '1': 'full',
};

/** Zooms by a key of its own; answers whether it was one. With Ctrl or ⌘ they are the browser's. */
export function zoomByKey(zoom: Zoom, { key, ctrlKey, metaKey, altKey }: Key): boolean {
  const does = KEYS[key];
  if (does === undefined || ctrlKey || metaKey || altKey) return false;
  zoom[does]();
  return true;
}
