import type { ItemState } from '../../lib/domain/checklist/checklist.schema.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './StateWord.module.css';

export function StateWord({ state }: { readonly state: ItemState }) {
  const { t } = useWords();
  return <span className={[styles.word, styles[state]].join(' ')}>{t(`state.${state}`)}</span>;
}
