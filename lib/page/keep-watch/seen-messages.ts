import type { Message } from '../../domain/message.schema.ts';

/** Equal messages of two people can have the same made name: of those it takes two to know a conversation again. */
const MADE_NEEDED = 2;

export type SeenMessages = {
  /** Is there one among these that is new or has changed? All of them count as seen afterwards. */
  readonly note: (messages: readonly Message[]) => boolean;
  /** Do these stand in the conversation that was seen before? */
  readonly knows: (messages: readonly Message[]) => boolean;
};

const formOf = ({ text, marks, attachments }: Message): string =>
  JSON.stringify([text, marks, attachments.map(({ name }) => name)]);

/** The messages of one conversation, as far as they were seen; in the memory of the page only. */
export function seenMessages(): SeenMessages {
  const forms = new Map<string, string>();
  return {
    note: (messages) => {
      const fresh = messages.filter((message) => forms.get(message.key) !== formOf(message));
      for (const message of fresh) forms.set(message.key, formOf(message));
      return fresh.length > 0;
    },
    knows: (messages) => {
      const shared = messages.filter(({ key }) => forms.has(key));
      if (shared.some(({ keyKind }) => keyKind === 'site')) return true;
      return shared.length >= Math.min(MADE_NEEDED, forms.size);
    },
  };
}
