/** SHA-256 of the bytes as lower-case hex. An argument everywhere, so that this room runs wherever there is a hash. */
export type Digest = (bytes: Uint8Array) => Promise<string>;

const encoder = new TextEncoder();

/** SHA-256 of the UTF-8 bytes of a text. */
export const digestText = (text: string, digest: Digest): Promise<string> => digest(encoder.encode(text));
