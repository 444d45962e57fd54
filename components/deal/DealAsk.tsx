import { type FormEvent, useId, useState } from 'react';
import type { Deal } from '../../lib/domain/deal.schema.ts';
import { Button } from '../ui/Button.tsx';
import field from '../ui/Field.module.css';
import { useWords } from '../ui/words-context.ts';
import styles from './DealAsk.module.css';

type Props = {
  /** Name for a new deal, from what the capture knows of the supplier. */
  readonly suggested: string;
  readonly deals: readonly Deal[];
  readonly busy: boolean;
  readonly onAssign: (dealId: string) => void;
  readonly onMake: (name: string) => void;
};

/** Asked after the capture, never before it: which deal is this? */
export function DealAsk({ suggested, deals, busy, onAssign, onMake }: Props) {
  const { t } = useWords();
  const id = useId();
  const [name, setName] = useState(suggested);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '') onMake(name.trim());
  };
  return (
    <section className={styles.ask} aria-labelledby={`${id}-title`} data-testid="assign-deal">
      <h2 id={`${id}-title`}>{t('deal.ask')}</h2>
      <form className={styles.make} onSubmit={submit}>
        <input
          className={field.input}
          aria-label={t('deal.name')}
          dir="auto"
          maxLength={120}
          required
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Button look="primary" type="submit" disabled={busy} data-testid="assign-new-deal">
          {t('deal.make')}
        </Button>
      </form>
      {deals.length > 0 && <p className={styles.or}>{t('deal.orExisting')}</p>}
      <ul className={styles.deals}>
        {deals.map((deal) => (
          <li key={deal.id}>
            <Button
              className={styles.deal}
              disabled={busy}
              onClick={() => onAssign(deal.id)}
              data-testid={`assign-to-${deal.id}`}
            >
              <bdi>{deal.name}</bdi>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
