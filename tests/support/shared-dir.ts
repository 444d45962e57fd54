import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const beside = fileURLToPath(new URL('../../../shared/', import.meta.url));

/** Folder of real saved pages beside the checkout; null where it is not to be had (a stranger's clone). */
export const sharedDir: string | null = existsSync(beside) ? beside : null;
