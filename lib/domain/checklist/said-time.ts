import type { ClaimedTime } from '../time.schema.ts';

/** An instant for a sentence: UTC to the minute. */
export const clockText = (utc: string): string => `${utc.slice(0, 16).replace('T', ' ')} UTC`;

/** A claimed time for a sentence: as written, unless that is a machine's number in an attribute. */
export const saidTime = ({ written, source, from }: ClaimedTime): string =>
  source === 'attribute' && from !== null ? clockText(from) : written;
