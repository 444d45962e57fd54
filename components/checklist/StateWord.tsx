import type { ItemState } from '../../lib/domain/checklist/checklist.schema.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './StateWord.module.css';
import colours from './state-colours.module.css';

export function StateWord({ state }: { readonly state: ItemState }) {
  const { t } = useWords();
  return <span className={[styles.word, colours[state], styles[state]].join(' ')}>{t(`state.${state}`)}</span>;
}
