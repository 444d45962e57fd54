import { useEffect, useState } from 'react';
import { Button } from '../../../components/ui/Button.tsx';
import { useWords } from '../../../components/ui/words-context.ts';
import styles from './StorageState.module.css';

type State = { readonly persisted: boolean; readonly used: number };

const readState = async (): Promise<State> => ({
  persisted: await navigator.storage.persisted(),
  used: (await navigator.storage.estimate()).usage ?? 0,
});

/** Whether the browser promised not to clear the store by itself, and the request for that promise. */
export function StorageState() {
  const { t, formats } = useWords();
  const [state, setState] = useState<State | null>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    readState().then(setState);
  }, []);
  if (state === null) return null;
  const ask = async (): Promise<void> => {
    setRefused(!(await navigator.storage.persist()));
    setState(await readState());
  };
  return (
    <div className={styles.state}>
      <p>
        {t(state.persisted ? 'settings.persisted' : 'settings.notPersisted')}{' '}
        {t('settings.used', { size: formats.bytes(state.used) })}
      </p>
      {!state.persisted && <Button onClick={ask}>{t('settings.persist')}</Button>}
      {refused && <p role="status">{t('settings.persistRefused')}</p>}
    </div>
  );
}
