import { useState } from 'react';
import { WatchLine } from '../../components/capture/WatchLine.tsx';
import type { Asking } from '../../components/ui/use-ask.ts';
import type { PageDescription, Watching } from '../../lib/messaging/protocol.ts';

type Props = { readonly page: Extract<PageDescription, { capturable: true }>; readonly asking: Asking };

/** Switches keeping watch on and off. What the click gave stands until the page is described anew. */
export function WatchSwitch({ page, asking: { ask } }: Props) {
  const [given, setGiven] = useState<{ readonly page: Props['page']; readonly watching: Watching | null } | null>(null);
  const [busy, setBusy] = useState(false);
  const watching = given?.page === page ? given.watching : page.watching;
  if (watching === null) return null;
  const onSwitch = async (on: boolean): Promise<void> => {
    setBusy(true);
    const answer = await ask('watch.switch', { on });
    if (answer !== null) setGiven({ page, watching: answer.watching });
    setBusy(false);
  };
  return <WatchLine watching={watching} busy={busy} onSwitch={onSwitch} />;
}
