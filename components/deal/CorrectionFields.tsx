import type { Offer } from '../../lib/domain/detection.schema.ts';
import { useWords } from '../ui/words-context.ts';
import styles from './CorrectDialog.module.css';
import { CorrectionField } from './CorrectionField.tsx';
import { type CorrectionForm, type Field, hasCurrency, hasValue, kindsFor } from './correction-form.ts';

type Props = {
  readonly form: CorrectionForm;
  readonly onChange: (field: Field, value: string) => void;
  /** The field that says nothing usable, and the key of the sentence about it. */
  readonly wrong: { readonly field: Field; readonly key: string } | null;
};

const currencies = Intl.supportedValuesOf('currency').map((one) => (
  <option key={one} value={one}>
    {one}
  </option>
));

/** Code where there is one, benefit, minimum order and expiry, each to be written anew. */
export function CorrectionFields({ form, onChange, wrong }: Props) {
  const { t } = useWords();
  const { kind } = form;
  const bind = (name: Field) => ({
    name,
    value: form[name] ?? '',
    wrong: wrong?.field === name ? t(wrong.key) : null,
    onChange: (value: string) => onChange(name, value),
  });
  const kindOption = (one: Offer['kind']) => (
    <option key={one} value={one}>
      {t(`correction.kind.${one}`)}
    </option>
  );
  const notStated = (
    <option key="" value="">
      {t('correction.noCurrency')}
    </option>
  );
  const pieces = (
    <option key="units" value="units">
      {t('correction.pieces')}
    </option>
  );
  return (
    <>
      {form.code !== null && (
        <CorrectionField label={t('correction.code')} maxLength={80} dir="auto" spellCheck={false} {...bind('code')} />
      )}
      <div className={styles.row}>
        <CorrectionField label={t('correction.offer')} options={kindsFor(form).map(kindOption)} {...bind('kind')} />
        {hasValue(kind) && (
          <CorrectionField label={t(`correction.value.${kind}`)} inputMode="decimal" {...bind('value')} />
        )}
        {hasCurrency(kind) && (
          <CorrectionField
            label={t('correction.currency')}
            options={[notStated, ...currencies]}
            {...bind('currency')}
          />
        )}
      </div>
      <div className={styles.row}>
        <CorrectionField label={t('correction.minimum')} inputMode="decimal" {...bind('minimum')} />
        <CorrectionField label={t('correction.unit')} options={[pieces, ...currencies]} {...bind('unit')} />
      </div>
      <div className={styles.row}>
        <CorrectionField label={t('correction.expires')} maxLength={120} dir="auto" {...bind('expires')} />
        <CorrectionField label={t('correction.expiresOn')} type="date" {...bind('expiresOn')} />
      </div>
    </>
  );
}
