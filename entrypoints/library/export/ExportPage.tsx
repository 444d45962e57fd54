import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Store } from '../../../lib/db/store.ts';
import { LANGUAGES, type Language, languages } from '../../../lib/words/languages.ts';
import { NotHere } from '../NotHere.tsx';
import { ExportPlan } from './ExportPlan.tsx';
import { ExportState } from './ExportState.tsx';
import { isReady, readDealFile } from './read-deal-file.ts';
import { useExport } from './use-export.ts';

type Props = { readonly store: Store; readonly dealId: string; readonly start: boolean };

/** Makes the packet of a deal; with `start` it begins by itself, in the language of the interface. */
export function ExportPage({ store, dealId, start: byItself }: Props) {
  const { t, locale } = useWords();
  const [language, setLanguage] = useState<Language>(LANGUAGES.find((one) => languages[one].tag === locale) ?? 'en');
  const { state, start } = useExport(store);
  const file = useLiveQuery(() => readDealFile(store, dealId), [store, dealId]);
  const begun = useRef(false);
  useEffect(() => {
    if (!byItself || begun.current || !file || !isReady(file)) return;
    begun.current = true;
    // A reload of this page must not make a second packet.
    history.replaceState(null, '', `#/export/${dealId}`);
    start(file, language);
  }, [byItself, file, dealId, language, start]);

  if (file === undefined) return <p role="status">{t('ui.loading')}</p>;
  if (file === null) return <NotHere code="not-found" />;
  if (file.captures.length === 0) return <NotHere code="no-captures" />;
  if (!isReady(file)) return <p role="status">{t('popup.notAssessed')}</p>;
  return (
    <>
      <h1>
        {t('export.title')} <bdi>{file.deal.name}</bdi>
      </h1>
      <ExportState state={state} />
      <ExportPlan
        store={store}
        file={file}
        language={language}
        building={state.at === 'building'}
        onLanguage={setLanguage}
        onStart={() => start(file, language)}
      />
    </>
  );
}
