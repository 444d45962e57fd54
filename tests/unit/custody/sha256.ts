import { createHash } from 'node:crypto';

/** Node's own SHA-256, so that the code under test is checked by another implementation than the product's. */
export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
export const digest = async (bytes: Uint8Array): Promise<string> => sha256(bytes);
