import type { ArtifactRow, CaptureRow } from '../../lib/db/store.ts';
import { Hash } from '../ui/Hash.tsx';
import { useWords } from '../ui/words-context.ts';
import { RECORD, type Verdict } from './check-hashes.ts';
import styles from './HashTable.module.css';

type Props = {
  readonly capture: CaptureRow;
  readonly artifacts: readonly ArtifactRow[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
};

/** Every file of a capture with its hash, and whether the stored bytes still have it. */
export function HashTable({ capture, artifacts, verdicts }: Props) {
  const { t, formats } = useWords();
  const files = [
    {
      path: RECORD,
      what: t('library.record.record'),
      bytes: new Blob([capture.recordText]).size,
      sha256: capture.sha256,
    },
    ...artifacts.map(({ path, method, bytes, sha256 }) => ({
      path,
      what: t(`library.method.${method}`),
      bytes,
      sha256,
    })),
  ];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('library.record.file')}</th>
          <th scope="col">{t('library.record.what')}</th>
          <th scope="col">{t('library.record.size')}</th>
          <th scope="col">{t('library.record.hash')}</th>
          <th scope="col">{t('library.record.now')}</th>
        </tr>
      </thead>
      <tbody>
        {files.map(({ path, what, bytes, sha256 }) => {
          const verdict = verdicts.get(path) ?? 'checking';
          return (
            <tr key={path}>
              <td>{path}</td>
              <td>{what}</td>
              <td className={styles.size}>{formats.bytes(bytes)}</td>
              <td>
                <Hash hex={sha256} label={t('library.record.hash')} />
              </td>
              <td className={styles[verdict]} data-verdict={verdict}>
                {t(`library.record.verdict.${verdict}`)}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
