import { ForeignText } from '../ui/ForeignText.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './SubjectName.module.css';

type Props = {
  /** Null for an offer without a code. */
  readonly code: string | null;
  readonly dismissed: boolean;
};

/** What is judged, struck out where the person said no. */
export function SubjectName({ code, dismissed }: Props) {
  const { t } = useWords();
  const struck = dismissed ? styles.dismissed : undefined;
  if (code === null) return <span className={struck}>{t('code.offerWithout')}</span>;
  return (
    <strong className={[styles.code, struck].join(' ')}>
      <ForeignText text={code} />
    </strong>
  );
}
