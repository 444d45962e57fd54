import type { Kit } from './kit.ts';
import type { CaptureTab, PagePort, PixelsPort } from './ports.ts';

/** A capture that takes long enough to be told of, waited for and stopped. */
export type LongTask = {
  readonly kit: Kit;
  readonly jobId: string;
  readonly tab: CaptureTab;
  readonly page: PagePort;
  readonly pixels: PixelsPort;
  /** The person stopped it: what it has by then is sealed. */
  readonly signal: AbortSignal;
};
