import type { MessageVersion } from '../../../lib/domain/conversation/changed-messages.ts';
import { ForeignText } from '../../ui/ForeignText.tsx';
import { HeadLine } from '../../ui/HeadLine.tsx';
import { useWords, type Wording } from '../../ui/words-context.ts';
import styles from './MessageVersions.module.css';

type Props = {
  readonly versions: readonly MessageVersion[];
  /** The capture that is shown: no way leads to it. Left out on other pages. */
  readonly here?: string;
};

function seenWords({ first, last }: MessageVersion, { t, formats }: Wording): string {
  const from = formats.time(first);
  const to = formats.time(last);
  return from === to
    ? t('library.version.once', { first: from })
    : t('library.version.span', { first: from, last: to });
}

function textOf({ text, recalled }: MessageVersion, { t }: Wording) {
  if (recalled) return <p>{t('library.version.recalled')}</p>;
  return text === '' ? (
    <p>{t('library.version.noText')}</p>
  ) : (
    <p className={styles.text}>
      <ForeignText text={text} />
    </p>
  );
}

/** Every form of a message that its sender edited or recalled, with the times at which each was seen. */
export function MessageVersions({ versions, here }: Props) {
  const words = useWords();
  const { t } = words;
  return (
    <ol className={styles.versions} data-testid="message-versions">
      {versions.map((version, index) => (
        <li key={version.captureId} className={styles.version}>
          <HeadLine>
            <strong>{t(index === 0 ? 'library.version.earlier' : 'library.version.later')}</strong>
            <span>{seenWords(version, words)}</span>
            {version.captureId !== here && <a href={`#/capture/${version.captureId}`}>{t('library.version.open')}</a>}
          </HeadLine>
          {textOf(version, words)}
        </li>
      ))}
    </ol>
  );
}
