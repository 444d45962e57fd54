import { useState } from 'react';
import { Boundary } from '../../components/ui/Boundary.tsx';
import { FailedAsk } from '../../components/ui/FailedAsk.tsx';
import { Notice } from '../../components/ui/Notice.tsx';
import { useAsk } from '../../components/ui/use-ask.ts';
import { useWords } from '../../components/ui/words-context.ts';
import { client } from '../../lib/browser/client.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Store } from '../../lib/db/store.ts';
import { CapturePanel } from './CapturePanel.tsx';
import { DealPanel } from './DealPanel.tsx';
import { Foot } from './Foot.tsx';
import { Head } from './Head.tsx';
import { LastCaptures } from './LastCaptures.tsx';
import styles from './Popup.module.css';
import { RemovalWarning } from './RemovalWarning.tsx';
import { useDescription } from './use-description.ts';
import { useDealRows, usePopupRows } from './use-popup-rows.ts';
import { WatchSwitch } from './WatchSwitch.tsx';

type Props = { readonly store: Store; readonly settings: Settings };

export function Popup({ store, settings }: Props) {
  const { speak } = useWords();
  const asking = useAsk(client);
  const rows = usePopupRows(store);
  // A sealed capture, or its deal, can change what the page in front belongs to.
  const description = useDescription(rows && `${rows.captures[0]?.id}:${rows.homeless?.id}`);
  const [chosen, setChosen] = useState<string | null>(null);
  const page = description.at === 'described' ? description.page : null;
  const found = page?.capturable ? page.dealId : null;
  const dealRows = useDealRows(store, chosen ?? found ?? rows?.currentDealId ?? null);
  const known = description.at !== 'asking' && rows !== undefined && dealRows !== undefined;

  return (
    <div className={styles.popup} data-ready={known}>
      <Head description={description} />
      <main className={styles.main}>
        <CapturePanel store={store} page={page} rows={rows} asking={asking} />
        <div className={styles.scroll}>
          <Boundary>
            {asking.failed && <FailedAsk failed={asking.failed} onDismiss={asking.clear} />}
            {description.at === 'failed' && <Notice look="partial">{speak(description.why)}</Notice>}
            {rows?.brokenChain && <Notice look="conflict">{speak(brokenAt(rows.brokenChain.line))}</Notice>}
            {known && (
              <>
                {page?.capturable && <WatchSwitch page={page} asking={asking} />}
                {!settings.removalWarned && rows.captures.length > 0 && <RemovalWarning />}
                <DealPanel rows={rows} dealRows={dealRows} asking={asking} onChoose={setChosen} />
                <LastCaptures captures={rows.captures} thumbnails={rows.thumbnails} />
              </>
            )}
          </Boundary>
        </div>
      </main>
      <Foot dealId={dealRows?.deal?.id ?? null} lastExport={rows?.lastExport ?? null} />
    </div>
  );
}

const brokenAt = (line: number | null) => ({ key: 'failure.chain-broken', params: { line: line ?? 1 } });
