import type { ClaimedTime as Claimed } from '../../lib/domain/time.schema.ts';
import { ForeignText } from './ForeignText.tsx';
import { ownZone } from './own-zone.ts';
import { useWords } from './words-context.ts';

/**
 * A time that a page claims, as the page writes it. What stands in an attribute was written for machines: it is shown as a
 * time where it has one reading, and as written on hover.
 */
export function ClaimedTime({ time }: { readonly time: Claimed }) {
  const { t, formats } = useWords();
  const readable = time.source === 'attribute' && time.certainty === 'exact' ? time.from : null;
  return (
    <>
      <span title={time.written}>
        {readable === null ? <ForeignText text={time.written} /> : formats.time({ utc: readable, zone: ownZone() })}
      </span>
      {time.certainty !== 'exact' && <span>{t(`library.message.certainty.${time.certainty}`)}</span>}
    </>
  );
}
