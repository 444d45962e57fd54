import { type FormEvent, useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import field from '../ui/Field.module.css';
import { useWords } from '../ui/words-context.ts';

type Props = { readonly onDelete: (reason: string) => void; readonly onClose: () => void };

/** Evidence goes only with a reason, and its hashes stay in the custody log. */
export function DeleteDialog({ onDelete, onClose }: Props) {
  const { t } = useWords();
  const id = useId();
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') onDelete(reason.trim());
  };
  return (
    <Dialog title={t('library.delete.title')} description={t('library.delete.tombstone')} onClose={onClose}>
      <form className={field.form} onSubmit={submit}>
        <label className={field.label} htmlFor={id}>
          {t('library.delete.reason')}
        </label>
        <textarea
          id={id}
          className={field.input}
          rows={3}
          dir="auto"
          maxLength={500}
          required
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className={field.buttons}>
          <Button onClick={onClose}>{t('library.delete.keep')}</Button>
          <Button look="danger" type="submit">
            {t('library.delete.do')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
