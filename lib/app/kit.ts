import type { Store } from '../db/store.ts';
import type { World } from './ports.ts';

/** What every use case works with: the store and the world outside. */
export type Kit = { readonly store: Store; readonly world: World };
