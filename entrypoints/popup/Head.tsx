import { Ellipsis, Globe, Images, Settings } from 'lucide-react';
import { placeWords } from '../../components/capture/place-words.ts';
import { ForeignText } from '../../components/ui/ForeignText.tsx';
import { IconButton } from '../../components/ui/IconButton.tsx';
import { LazyMenu } from '../../components/ui/LazyMenu.tsx';
import { useWords, type Wording } from '../../components/ui/words-context.ts';
import type { PageDescription } from '../../lib/messaging/protocol.ts';
import styles from './Head.module.css';
import { leaveFor } from './leave-for.ts';
import type { Description } from './use-description.ts';

function siteEntry({ t }: Wording, page: PageDescription | null): string {
  if (!page?.capturable || page.site === null) return t('popup.menu.sites');
  const site = t(`platform.${page.platform}`);
  return t(page.site.switchedOn ? 'popup.menu.switchOff' : 'popup.menu.switchOn', { site });
}

/** What page this is, and the menu. */
export function Head({ description }: { readonly description: Description }) {
  const words = useWords();
  const { t, direction } = words;
  const page = description.at === 'described' ? description.page : null;
  const entries = [
    { id: 'library', label: t('popup.menu.library'), icon: <Images size={16} />, onSelect: () => leaveFor('#/') },
    { id: 'sites', label: siteEntry(words, page), icon: <Globe size={16} />, onSelect: () => leaveFor('#/sites') },
    {
      id: 'settings',
      label: t('popup.menu.settings'),
      icon: <Settings size={16} />,
      onSelect: () => leaveFor('#/settings'),
    },
  ];
  return (
    <header className={styles.head}>
      <div className={styles.page} aria-busy={description.at === 'asking'}>
        {page !== null && <PageName page={page} />}
      </div>
      <LazyMenu
        label={t('popup.menu.label')}
        align="end"
        direction={direction}
        entries={entries}
        trigger={
          <IconButton label={t('popup.menu.label')}>
            <Ellipsis size={18} aria-hidden="true" />
          </IconButton>
        }
      />
    </header>
  );
}

function PageName({ page }: { readonly page: PageDescription }) {
  const words = useWords();
  const { t } = words;
  const who = page.capturable ? (page.counterparty?.company ?? page.counterparty?.name ?? null) : null;
  const name = who ?? (page.title === '' ? page.url : page.title);
  const offered = page.capturable && page.site !== null && !page.site.switchedOn;
  return (
    <>
      <h1 className={styles.name} title={name}>
        <ForeignText text={name} />
      </h1>
      <p className={styles.place}>
        <span className={styles.where}>
          {page.capturable ? placeWords(words, page.platform, page.kind, page.url) : t('popup.noPage')}
        </span>
        {offered && (
          <button
            type="button"
            className={styles.offer}
            title={t('popup.whySwitchOn')}
            onClick={() => leaveFor('#/sites')}
          >
            {t('popup.switchOn')}
          </button>
        )}
      </p>
    </>
  );
}
