import type { Message } from './message.schema.ts';

type Worded = Pick<Message, 'text' | 'translation' | 'quoted'>;

/** Ends a thought for the detector, so that words before and after a masked line are not read as one. */
export const BREAK = '\u2029';

const plainLine = (line: string): string => line.replace(/\s+/gu, ' ').trim();

/** A quote as its site may show it: with its sender on a line of its own, before it, or glued to it. */
const quoteLines = ({ sender, text }: NonNullable<Worded['quoted']>): readonly string[] =>
  sender === null ? [text] : [text, `${sender}${text}`, `${sender} ${text}`, `${sender}: ${text}`];

function linesOf(messages: readonly Worded[]): Set<string> {
  const texts = messages.flatMap(({ text, translation, quoted }) => [
    text,
    translation ?? '',
    ...(quoted === null ? [] : quoteLines(quoted)),
  ]);
  return new Set(
    texts
      .flatMap((text) => text.split('\n'))
      .map(plainLine)
      .filter((line) => line !== ''),
  );
}

/**
 * The page's text with the lines of its messages blanked, so that nothing is found twice. Length and places stay
 * as they were.
 */
export function withoutMessageLines(text: string, messages: readonly Worded[]): string {
  const known = linesOf(messages);
  return text
    .split('\n')
    .map((line) => (line !== '' && known.has(plainLine(line)) ? BREAK.padEnd(line.length, ' ') : line))
    .join('\n');
}
