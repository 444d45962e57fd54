/**
 * A file of the packet is not what was stored. Thrown, because it comes up inside a stream; `buildPacket`'s caller turns it
 * into a failure that names the file.
 */
export class BagFault extends Error {
  /** Path inside the packet. */
  readonly file: string;
  /** `changed`: the bytes no longer have the hash taken at capture. `unreadable`: they could not be read. */
  readonly why: 'changed' | 'unreadable';

  constructor(file: string, why: 'changed' | 'unreadable', cause?: unknown) {
    super(`${file}: ${why}`, { cause });
    this.name = 'BagFault';
    this.file = file;
    this.why = why;
  }
}
