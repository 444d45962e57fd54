import { useId } from 'react';
import { LANGUAGES, type Language, languages } from '../../lib/words/languages.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './LanguageChoice.module.css';

type Props = { readonly chosen: Language; readonly disabled: boolean; readonly onChoose: (language: Language) => void };

/** The packet speaks to a desk, which may read another language than the buyer. */
export function LanguageChoice({ chosen, disabled, onChoose }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <fieldset className={styles.choice} disabled={disabled}>
      <legend>{t('export.language')}</legend>
      {LANGUAGES.map((language) => (
        <label key={language} className={styles.option}>
          <input type="radio" name={id} checked={language === chosen} onChange={() => onChoose(language)} />
          <span lang={languages[language].tag}>{languages[language].name}</span>
        </label>
      ))}
    </fieldset>
  );
}
