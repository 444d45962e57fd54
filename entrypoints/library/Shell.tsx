import { lazy, Suspense } from 'react';
import { Boundary } from '../../components/ui/Boundary.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import type { Settings } from '../../lib/browser/settings.ts';
import type { Store } from '../../lib/db/store.ts';
import { Nav } from './Nav.tsx';
import { NotHere } from './NotHere.tsx';
import { Overview } from './Overview.tsx';
import type { Route } from './route.ts';
import styles from './Shell.module.css';
import { useRoute } from './use-route.ts';

const CapturePage = lazy(async () => ({ default: (await import('./capture/CapturePage.tsx')).CapturePage }));
const DealPage = lazy(async () => ({ default: (await import('./deal/DealPage.tsx')).DealPage }));
const ExportPage = lazy(async () => ({ default: (await import('./export/ExportPage.tsx')).ExportPage }));
const SitesPage = lazy(async () => ({ default: (await import('./sites/SitesPage.tsx')).SitesPage }));
const SettingsPage = lazy(async () => ({ default: (await import('./settings/SettingsPage.tsx')).SettingsPage }));

type Props = { readonly store: Store; readonly settings: Settings };

export function Shell({ store, settings }: Props) {
  const { t } = useWords();
  const route = useRoute();
  return (
    <div className={styles.shell}>
      <Nav at={route.at} />
      <main className={styles.main}>
        <Boundary key={JSON.stringify(route)}>
          <Suspense fallback={<p role="status">{t('ui.loading')}</p>}>
            <Page route={route} store={store} settings={settings} />
          </Suspense>
        </Boundary>
      </main>
    </div>
  );
}

function Page({ route, store, settings }: Props & { readonly route: Route }) {
  switch (route.at) {
    case 'overview':
      return <Overview store={store} />;
    case 'capture':
      return <CapturePage store={store} id={route.id} />;
    case 'deal':
      return <DealPage store={store} id={route.id} />;
    case 'export':
      return <ExportPage store={store} dealId={route.dealId} start={route.start} />;
    case 'sites':
      return <SitesPage />;
    case 'settings':
      return <SettingsPage store={store} settings={settings} />;
    case 'nowhere':
      return <NotHere code="not-found" />;
  }
}
