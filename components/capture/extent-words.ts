import type { CaptureRecord } from '../../lib/domain/capture.schema.ts';
import type { Wording } from '../ui/words-context.ts';

/** "whole page", or that it was asked for where not all of it came; null where it was what stood in front. */
export function extentWords({ t }: Wording, record: Pick<CaptureRecord, 'how' | 'completeness'>): string | null {
  const { extent = 'visible' } = record.how;
  if (extent === 'visible') return null;
  const name = t(`capture.extent.${extent}`);
  return record.completeness === 'whole' ? name : t('capture.asked', { extent: name });
}
