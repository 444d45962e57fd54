import type { Message } from '../domain/message.schema.ts';

export type MessagesFile = {
  /** Exact text of `messages.json`. */
  readonly text: string;
  /** The JSON text of each message, exactly as it stands on its line of `text` (without the comma): the committed text. */
  readonly lines: readonly string[];
};

/** `messages.json`: a JSON array with one message a line, so that a message's bytes can be cut out with a line tool. */
export function messagesFile(messages: readonly Message[]): MessagesFile {
  const lines = messages.map((message) => JSON.stringify(message));
  return { text: lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`, lines };
}
