import type { Result } from '../domain/failure.ts';
import type { Watch } from '../domain/watch.schema.ts';
import type { PagePort } from './ports.ts';

/** The part of keeping watch that runs in the page of one tab. It tells that something changed, never what. */
export type WatchPort = {
  /** False where another conversation is open now. */
  readonly start: (conversation: string) => Promise<Result<boolean>>;
  readonly stop: () => Promise<Result<boolean>>;
  /** Are the messages in the page, beyond doubt, those of the conversation that is watched? */
  readonly isSure: () => Promise<Result<boolean>>;
};

/** What is known of the watch of one tab. */
export type WatchMemory = {
  readonly read: () => Promise<Watch | null>;
  readonly write: (watch: Watch) => Promise<void>;
  readonly forget: () => Promise<void>;
};

export type WatchPorts = {
  readonly page: Pick<PagePort, 'state' | 'read'>;
  readonly inPage: WatchPort;
  readonly memory: WatchMemory;
  readonly switchedOn: Promise<boolean>;
};
