import { useEffect, useState } from 'react';
import { FailedAsk } from '../../../components/ui/FailedAsk.tsx';
import { useAsk } from '../../../components/ui/use-ask.ts';
import { useWords } from '../../../components/ui/words-context.ts';
import { client } from '../../../lib/browser/client.ts';
import { dropSite, requestSite, siteGranted, watchPermissions } from '../../../lib/browser/permissions-page.ts';
import { knownSites } from '../../../lib/sites/registry.ts';
import type { Site } from '../../../lib/sites/site.ts';
import { SiteLine } from './SiteLine.tsx';
import styles from './SitesPage.module.css';

const grantedNow = async (): Promise<ReadonlySet<string>> => {
  const asked = await Promise.all(
    knownSites.map(async ({ id, matches }) => ((await siteGranted(matches)) ? id : null)),
  );
  return new Set(asked.filter((id) => id !== null));
};

/** The sites Saidso knows; each is read from the start once the person switches it on. */
export function SitesPage() {
  const { t } = useWords();
  const asking = useAsk(client);
  const [on, setOn] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const look = async (): Promise<void> => setOn(await grantedNow());
    look();
    return watchPermissions(look);
  }, []);
  const change = async ({ matches }: Site, wanted: boolean): Promise<void> => {
    // The question to the person must be the first thing that a click does.
    await (wanted ? requestSite(matches) : dropSite(matches));
    await asking.ask('site.refresh', {});
    setOn(await grantedNow());
  };
  return (
    <div className={styles.page}>
      <h1>{t('sites.title')}</h1>
      <p>{t('sites.why')}</p>
      <p className={styles.soft}>{t('sites.without')}</p>
      {asking.failed && <FailedAsk failed={asking.failed} onDismiss={asking.clear} />}
      <ul>
        {on !== null &&
          knownSites.map((site) => (
            <SiteLine key={site.id} site={site} on={on.has(site.id)} onChange={(wanted) => change(site, wanted)} />
          ))}
      </ul>
      <p className={styles.soft}>{t('sites.privacy')}</p>
    </div>
  );
}
