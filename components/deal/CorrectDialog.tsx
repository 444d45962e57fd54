import { type FormEvent, useRef, useState } from 'react';
import type { Terms } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Correction } from '../../lib/domain/findings.schema.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import field from '../ui/Field.module.css';
import { ForeignText } from '../ui/ForeignText.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './CorrectDialog.module.css';
import { CorrectionFields } from './CorrectionFields.tsx';
import { type Field, formOf, readForm } from './correction-form.ts';

type Props = {
  readonly terms: Terms;
  /** The words in which it stands. */
  readonly quote: string;
  readonly onCorrect: (correction: Correction) => void;
  readonly onClose: () => void;
};

/** The person says what a message means; what was read is where they start. */
export function CorrectDialog({ terms, quote, onCorrect, onClose }: Props) {
  const { t } = useWords();
  const [form, setForm] = useState(formOf(terms));
  const [wrong, setWrong] = useState<{ readonly field: Field; readonly key: string } | null>(null);
  const element = useRef<HTMLFormElement>(null);
  const change = (name: Field, value: string): void => {
    setWrong(null);
    setForm({ ...form, [name]: value });
  };
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
  return (
    <Dialog title={t('correction.title')} description={t('correction.help')} onClose={onClose}>
      <blockquote className={styles.quote} dir="auto">
        <ForeignText text={quote} />
      </blockquote>
      <form ref={element} className={field.form} noValidate onSubmit={submit} data-testid="correction">
        <CorrectionFields form={form} onChange={change} wrong={wrong} />
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
