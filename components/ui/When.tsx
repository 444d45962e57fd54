import { ownZone } from './own-zone.ts';
import { useWords } from './words-context.ts';

type Props = {
  /** ISO 8601 UTC, device clock. */
  readonly at: string;
  /** The device's zone then; ours now when it was not kept. */
  readonly zone?: string;
};

/** A moment on the device's clock, to the second, with its zone. */
export function When({ at, zone = ownZone() }: Props) {
  const { formats } = useWords();
  return <time dateTime={at}>{formats.time({ utc: at, zone })}</time>;
}
