import { useState } from 'react';
import { judgeBy } from '../../components/deal/judging.ts';
import { supplierOf } from '../../components/deal/suggested-name.ts';
import type { Asking } from '../../components/ui/use-ask.ts';
import type { CaptureRow } from '../../lib/db/store.ts';
import type { Step } from '../../lib/domain/checklist/checklist.schema.ts';
import { leaveFor, leaveForAddress } from './leave-for.ts';

/** What the person can do with deals in the popup, as requests to the background. */
export function useDealActions({ ask }: Asking, onChoose: (dealId: string) => void) {
  const [busy, setBusy] = useState(false);

  const whileBusy = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true);
    await work();
    setBusy(false);
  };
  const choose = async (dealId: string): Promise<void> => {
    onChoose(dealId);
    await ask('deal.switch', { dealId });
  };
  const put = async (captureId: string, dealId: string): Promise<void> => {
    if ((await ask('capture.assign', { captureId, dealId })) !== null) onChoose(dealId);
  };
  const make = async (name: string, supplier: string | null): Promise<string | null> =>
    (await ask('deal.make', { name, supplier }))?.dealId ?? null;

  return {
    busy,
    choose,
    assign: (capture: CaptureRow, dealId: string) => whileBusy(() => put(capture.id, dealId)),
    makeFor: (capture: CaptureRow, name: string) =>
      whileBusy(async () => {
        const dealId = await make(name, supplierOf(capture.record));
        if (dealId !== null) await put(capture.id, dealId);
      }),
    makeAndChoose: async (name: string): Promise<void> => {
      const dealId = await make(name, null);
      if (dealId !== null) await choose(dealId);
    },
    rename: async (dealId: string, name: string): Promise<void> => {
      await ask('deal.rename', { dealId, name });
    },
    judge: judgeBy({ ask }),
    step: async ({ does, url, extent = 'visible' }: Step): Promise<void> => {
      if (does === 'capture') await ask('capture.start', { extent });
      if (does === 'switch-on') await leaveFor('#/sites');
      if (does === 'open' && url !== null) await leaveForAddress(url);
    },
  };
}
