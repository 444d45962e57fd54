import type { ComponentProps } from 'react';
import type { CodeSummary } from '../../lib/domain/checklist/checklist.schema.ts';
import { useWords } from '../ui/words-context.ts';
import { CodeLine } from './CodeLine.tsx';

type Props = {
  readonly codes: readonly CodeSummary[];
  readonly onJudge: ComponentProps<typeof CodeLine>['onJudge'];
};

/** What was put away stands last. */
const inOrder = (codes: readonly CodeSummary[]): readonly CodeSummary[] => [
  ...codes.filter(({ verdict }) => verdict !== 'dismissed'),
  ...codes.filter(({ verdict }) => verdict === 'dismissed'),
];

export function CodeList({ codes, onJudge }: Props) {
  const { t } = useWords();
  return (
    <section aria-label={t('code.list')}>
      <ul>
        {inOrder(codes).map((code) => (
          <CodeLine key={code.code} code={code} onJudge={onJudge} />
        ))}
      </ul>
    </section>
  );
}
