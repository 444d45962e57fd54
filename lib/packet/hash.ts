/** A SHA-256 that takes its bytes piece by piece; WebCrypto cannot. */
export type RunningHash = { readonly add: (bytes: Uint8Array) => void; readonly hex: () => string };
export type NewHash = () => RunningHash;
