import { useLiveQuery } from 'dexie-react-hooks';
import { latestCaptures, thumbnailsOf } from '../../lib/db/read-captures.ts';
import { assessmentOf, dealById, homelessOf, latestDeals } from '../../lib/db/read-deals.ts';
import { brokenChain, currentDealId, jobs, lastExport } from '../../lib/db/read-meta.ts';
import type { CaptureRow, Store } from '../../lib/db/store.ts';
import type { Assessment } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Deal } from '../../lib/domain/deal.schema.ts';
import type { Job } from '../../lib/domain/job.schema.ts';

const SHOWN_CAPTURES = 5;
const OFFERED_DEALS = 8;

export type PopupRows = {
  /** The newest captures, newest first. */
  readonly captures: readonly CaptureRow[];
  readonly thumbnails: ReadonlyMap<string, Blob>;
  /** The newest of these that no deal claims: the person is asked. */
  readonly homeless: CaptureRow | null;
  readonly deals: readonly Deal[];
  readonly currentDealId: string | null;
  readonly lastExport: string | null;
  readonly brokenChain: { readonly line: number | null } | null;
};

async function readRows(store: Store): Promise<PopupRows> {
  const [captures, deals, current, exported, chain] = await Promise.all([
    latestCaptures(store, SHOWN_CAPTURES),
    latestDeals(store, OFFERED_DEALS),
    currentDealId(store),
    lastExport(store),
    brokenChain(store),
  ]);
  const ids = captures.map(({ id }) => id);
  const [thumbnails, homeless] = await Promise.all([thumbnailsOf(store, ids), homelessOf(store, ids)]);
  return {
    captures,
    thumbnails: new Map(thumbnails.map(({ captureId, blob }) => [captureId, blob])),
    homeless: captures.find(({ id }) => homeless.has(id)) ?? null,
    deals,
    currentDealId: current,
    lastExport: exported,
    brokenChain: chain,
  };
}

/** Everything of the popup that depends on no deal, kept true while it is open; undefined until first read. */
export const usePopupRows = (store: Store): PopupRows | undefined => useLiveQuery(() => readRows(store), [store]);

/** Captures under way or failed. Apart: a capture moves its job row often, and only its own panel follows. */
export const useJobs = (store: Store): readonly Job[] => useLiveQuery(() => jobs(store), [store]) ?? [];

export type DealRows = { readonly deal: Deal | null; readonly assessment: Assessment | null };

/** One deal with its checklist as last computed: nothing is computed here. */
export const useDealRows = (store: Store, dealId: string | null): DealRows | undefined =>
  useLiveQuery(async () => {
    if (dealId === null) return { deal: null, assessment: null };
    const [deal, assessment] = await Promise.all([dealById(store, dealId), assessmentOf(store, dealId)]);
    return { deal, assessment };
  }, [store, dealId]);
