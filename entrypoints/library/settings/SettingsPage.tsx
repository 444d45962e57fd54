import { useLiveQuery } from 'dexie-react-hooks';
import { Ago } from '../../../components/ui/Ago.tsx';
import { Facts } from '../../../components/ui/Facts.tsx';
import { Notice } from '../../../components/ui/Notice.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import { changeSettings, type Settings } from '../../../lib/browser/settings.ts';
import { countCaptures } from '../../../lib/db/read-captures.ts';
import { brokenChain, lastExport } from '../../../lib/db/read-meta.ts';
import type { Store } from '../../../lib/db/store.ts';
import { LanguageSetting } from './LanguageSetting.tsx';
import styles from './SettingsPage.module.css';
import { StorageState } from './StorageState.tsx';

const PROVES = ['page', 'time', 'bytes', 'log'] as const;
const CANNOT = ['typed', 'clock', 'person', 'ruling'] as const;

type Props = { readonly store: Store; readonly settings: Settings };

export function SettingsPage({ store, settings }: Props) {
  const { t, speak } = useWords();
  const state = useLiveQuery(
    async () => ({
      exported: await lastExport(store),
      broken: await brokenChain(store),
      captures: await countCaptures(store),
    }),
    [store],
  );
  return (
    <div className={styles.page}>
      <h1>{t('settings.title')}</h1>
      <LanguageSetting chosen={settings.language} onChoose={(language) => changeSettings({ language })} />
      <section className={styles.part}>
        <h2>{t('settings.store')}</h2>
        {state?.broken && (
          <Notice look="conflict">
            <p>{speak({ key: 'failure.chain-broken' })}</p>
            {state.broken.line !== null && <p>{t('settings.brokenLine', { line: state.broken.line })}</p>}
          </Notice>
        )}
        <Facts
          facts={[
            { name: t('settings.captures'), value: state?.captures ?? '' },
            {
              name: t('settings.lastExport'),
              value: state?.exported ? <Ago at={state.exported} /> : t('popup.neverExported'),
            },
            { name: t('settings.log'), value: t(state?.broken ? 'settings.logBroken' : 'settings.logSound') },
          ]}
        />
        <StorageState />
        <Notice>{t('popup.removalWarning')}</Notice>
      </section>
      <section className={styles.part}>
        <h2>{t('settings.proves.title')}</h2>
        <ul className={styles.points}>
          {PROVES.map((point) => (
            <li key={point}>{t(`settings.proves.${point}`)}</li>
          ))}
        </ul>
        <h2>{t('settings.cannot.title')}</h2>
        <ul className={styles.points}>
          {CANNOT.map((point) => (
            <li key={point}>{t(`settings.cannot.${point}`)}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
