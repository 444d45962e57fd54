import { useWords } from '../../components/ui/words-context.ts';
import styles from './Nav.module.css';
import type { Route } from './route.ts';

const ROOMS = [
  { at: 'overview', href: '#/', label: 'library.nav.overview' },
  { at: 'sites', href: '#/sites', label: 'library.nav.sites' },
  { at: 'settings', href: '#/settings', label: 'library.nav.settings' },
] as const;

export function Nav({ at }: { readonly at: Route['at'] }) {
  const { t } = useWords();
  return (
    <header className={styles.head}>
      <a href="#/" className={styles.mark}>
        <img src="/mark.svg" alt="" width="24" height="24" />
        Saidso
      </a>
      <nav aria-label={t('library.nav.label')}>
        <ul className={styles.rooms}>
          {ROOMS.map((room) => (
            <li key={room.at}>
              <a href={room.href} className={styles.room} aria-current={room.at === at ? 'page' : undefined}>
                {t(room.label)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
