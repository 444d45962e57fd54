import type {} from '../installed.ts';
import { type KeepWatchPorts, type Watching, watchConversation } from './watch-conversation.ts';

/** Leaves on `globalThis` what keeps watch over one conversation of this document. */
export function installKeepWatch(ports: KeepWatchPorts): void {
  let watching: Watching | null = null;
  const stop = (): void => {
    watching?.end();
    watching = null;
  };
  globalThis.saidsoKeepWatch ??= {
    start: (conversation) => {
      stop();
      watching = watchConversation(conversation, ports);
      return watching !== null;
    },
    stop,
    isOn: () => watching !== null,
    isSure: () => watching?.isSure() ?? false,
  };
}
