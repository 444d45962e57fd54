import { useId } from 'react';
import field from '../../../components/ui/Field.module.css';
import { useWords } from '../../../components/ui/words-context.ts';
import type { LanguageSetting as Chosen } from '../../../lib/browser/settings.ts';
import { LANGUAGES, languages, PSEUDO_LANGUAGE } from '../../../lib/words/languages.ts';
import styles from './LanguageSetting.module.css';

type Props = { readonly chosen: Chosen; readonly onChoose: (language: Chosen) => void };

const offered = (chosen: Chosen): readonly Chosen[] => [
  'auto',
  ...LANGUAGES,
  ...(chosen === PSEUDO_LANGUAGE ? ([PSEUDO_LANGUAGE] as const) : []),
];

export function LanguageSetting({ chosen, onChoose }: Props) {
  const { t } = useWords();
  const id = useId();
  const choose = (value: string): void => {
    const language = offered(chosen).find((one) => one === value);
    if (language !== undefined) onChoose(language);
  };
  return (
    <div className={styles.setting}>
      <label htmlFor={id} className={field.label}>
        {t('settings.language')}
      </label>
      <select id={id} className={field.input} value={chosen} onChange={(event) => choose(event.target.value)}>
        {offered(chosen).map((one) => (
          <option key={one} value={one} lang={one === 'auto' ? undefined : languages[one].tag}>
            {one === 'auto' ? t('settings.languageAuto') : languages[one].name}
          </option>
        ))}
      </select>
    </div>
  );
}
