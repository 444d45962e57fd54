import { type FormEvent, type RefObject, useId, useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import field from '../ui/Field.module.css';
import { useWords } from '../ui/words-context.ts';

type Props = {
  readonly purpose: 'make' | 'rename';
  readonly suggested: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
  readonly returnTo?: RefObject<HTMLElement | null>;
};

export function DealNameDialog({ purpose, suggested, onName, onClose, returnTo }: Props) {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState(suggested);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onName(name.trim());
  };
  return (
    <Dialog title={t(`deal.${purpose}`)} description={t(`deal.${purpose}Help`)} onClose={onClose} returnTo={returnTo}>
      <form className={field.form} onSubmit={submit}>
        <label className={field.label} htmlFor={id}>
          {t('deal.name')}
        </label>
        <input
          id={id}
          className={field.input}
          dir="auto"
          maxLength={120}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className={field.buttons}>
          <Button onClick={onClose}>{t('deal.leave')}</Button>
          <Button look="primary" type="submit">
            {t('deal.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
