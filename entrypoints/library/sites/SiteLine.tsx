import { useId } from 'react';
import { Switch } from '../../../components/ui/Switch.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import type { Site } from '../../../lib/sites/site.ts';
import styles from './SiteLine.module.css';

type Props = { readonly site: Site; readonly on: boolean; readonly onChange: (on: boolean) => void };

export function SiteLine({ site, on, onChange }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <li className={styles.line} data-site={site.id}>
      <div className={styles.what}>
        <span id={id} className={styles.name}>
          {t(`platform.${site.id}`)}
        </span>
        <span className={styles.soft}>{t(`sites.reason.${site.id}`)}</span>
        <code className={styles.hosts} dir="ltr">
          {site.matches.join('  ')}
        </code>
      </div>
      <span className={on ? styles.on : styles.soft}>{t(on ? 'sites.on' : 'sites.off')}</span>
      <Switch on={on} labelledBy={id} onChange={onChange} />
    </li>
  );
}
