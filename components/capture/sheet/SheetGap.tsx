import { failureWords } from '../../../lib/domain/failure.ts';
import { useWords } from '../../ui/words-context.ts';
import { placed } from './placed.ts';
import styles from './SheetView.module.css';
import type { Sheet, SheetBlock } from './sheet.ts';

type Props = {
  readonly sheet: Sheet;
  readonly block: Extract<SheetBlock, { is: 'gap' }>;
  /** Said of a stretch of a conversation without a picture. */
  readonly betweenWords: string;
};

/** A stretch that no picture shows, hatched, and why. */
export function SheetGap({ sheet, block: { at, why }, betweenWords }: Props) {
  const { t, speak, direction } = useWords();
  const params = { from: Math.round(at.y), to: Math.round(at.y + at.height), count: 1 };
  const reason = why === null ? t('library.sheet.unexplained') : speak(failureWords({ code: why, params }));
  return (
    <div className={styles.gap} style={placed(at, sheet)} dir={direction} data-gap={why ?? ''}>
      <p>
        {sheet.of === 'conversation' ? (
          betweenWords
        ) : (
          <>
            {why !== 'picture-gap' && <strong>{t('library.sheet.gap', params)}</strong>} {reason}
          </>
        )}
      </p>
    </div>
  );
}
