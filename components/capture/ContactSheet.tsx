import type { CaptureRow } from '../../lib/db/store.ts';
import { useWords } from '../ui/words-context.ts';
import { byDay } from './by-day.ts';
import { CaptureCard } from './CaptureCard.tsx';
import styles from './ContactSheet.module.css';

type Props = {
  readonly captures: readonly CaptureRow[];
  readonly thumbnails: ReadonlyMap<string, Blob>;
  /** Name of the deal of a capture; null for none. */
  readonly dealOf: (captureId: string) => string | null;
};

/** Captures as small pictures, day by day. */
export function ContactSheet({ captures, thumbnails, dealOf }: Props) {
  const { locale } = useWords();
  return byDay(captures, locale).map((day) => (
    <section key={day.name} className={styles.day} aria-label={day.name}>
      <h3 className={styles.name}>{day.name}</h3>
      <ul className={styles.sheet}>
        {day.captures.map((capture) => (
          <li key={capture.id}>
            <CaptureCard
              capture={capture}
              thumbnail={thumbnails.get(capture.id) ?? null}
              deal={dealOf(capture.id)}
              href={`#/capture/${capture.id}`}
            />
          </li>
        ))}
      </ul>
    </section>
  ));
}
