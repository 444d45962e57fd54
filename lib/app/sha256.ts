import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { NewHash } from '../packet/hash.ts';

/** SHA-256 piece by piece: WebCrypto takes only whole bytes, and a packet does not fit into memory. */
export const newSha256: NewHash = () => {
  const hash = sha256.create();
  return { add: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
};
