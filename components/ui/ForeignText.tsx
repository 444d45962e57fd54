import { withMarks } from '../../lib/words/marks.ts';

/** Text that somebody else wrote: in its own direction, with hidden characters shown. */
export function ForeignText({ text }: { readonly text: string }) {
  return <bdi dir="auto">{withMarks(text)}</bdi>;
}
