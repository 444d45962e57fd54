import { type FormEvent, useRef, useState } from 'react';
import type { Terms } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Offer } from '../../lib/domain/detection.schema.ts';
import type { Correction } from '../../lib/domain/findings.schema.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import field from '../ui/Field.module.css';
import { ForeignText } from '../ui/ForeignText.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './CorrectDialog.module.css';
import { CorrectionField } from './CorrectionField.tsx';
import { type Field, formOf, hasCurrency, hasValue, OFFER_KINDS, readForm } from './correction-form.ts';

type Props = {
  readonly terms: Terms;
  /** The words in which it stands. */
  readonly quote: string;
  readonly onCorrect: (correction: Correction) => void;
  readonly onClose: () => void;
};

const CURRENCIES = Intl.supportedValuesOf('currency');
const currencies = CURRENCIES.map((one) => (
  <option key={one} value={one}>
    {one}
  </option>
));

/** The person says what a message means; what was read is where they start. */
export function CorrectDialog({ terms, quote, onCorrect, onClose }: Props) {
  const { t } = useWords();
  const [form, setForm] = useState(formOf(terms));
  const [wrong, setWrong] = useState<{ readonly field: Field; readonly key: string } | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const day = element.current?.querySelector<HTMLInputElement>('[name="expiresOn"]');
    // Half a date is an empty value in both browsers.
    const read = readForm(day?.validity.badInput ? { ...form, expiresOn: '?' } : form);
    if (read.ok) {
      onCorrect(read.correction);
      return;
    }
    setWrong(read);
    element.current?.querySelector<HTMLElement>(`[name="${read.field}"]`)?.focus();
  };
  const bind = (name: Field) => ({
    name,
    value: form[name],
    wrong: wrong?.field === name ? t(wrong.key) : null,
    onChange: (value: string) => {
      setWrong(null);
      setForm({ ...form, [name]: value });
    },
  });
  const kindOption = (kind: Offer['kind']) => (
    <option key={kind} value={kind}>
      {t(`correction.kind.${kind}`)}
    </option>
  );
  return (
    <Dialog title={t('correction.title')} description={t('correction.help')} onClose={onClose}>
      <blockquote className={styles.quote} dir="auto">
        <ForeignText text={quote} />
      </blockquote>
      <form ref={element} className={field.form} noValidate onSubmit={submit} data-testid="correction">
        <CorrectionField label={t('correction.code')} maxLength={80} dir="auto" spellCheck={false} {...bind('code')} />
        <CorrectionField label={t('correction.offer')} options={OFFER_KINDS.map(kindOption)} {...bind('kind')} />
        {hasValue(form.kind) && (
          <div className={styles.pair}>
            <CorrectionField label={t(`correction.value.${form.kind}`)} inputMode="decimal" {...bind('value')} />
            {hasCurrency(form.kind) && (
              <CorrectionField
                label={t('correction.currency')}
                options={[
                  <option key="" value="">
                    {t('correction.noCurrency')}
                  </option>,
                  ...currencies,
                ]}
                {...bind('currency')}
              />
            )}
          </div>
        )}
        <div className={styles.pair}>
          <CorrectionField label={t('correction.minimum')} inputMode="decimal" {...bind('minimum')} />
          <CorrectionField
            label={t('correction.unit')}
            options={[
              <option key="units" value="units">
                {t('correction.pieces')}
              </option>,
              ...currencies,
            ]}
            {...bind('unit')}
          />
        </div>
        <CorrectionField label={t('correction.expires')} maxLength={120} dir="auto" {...bind('expires')} />
        <CorrectionField label={t('correction.expiresOn')} type="date" {...bind('expiresOn')} />
        <p className={styles.help}>{t('correction.optional')}</p>
        <div className={field.buttons}>
          <Button onClick={onClose}>{t('correction.leave')}</Button>
          <Button look="primary" type="submit">
            {t('correction.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
