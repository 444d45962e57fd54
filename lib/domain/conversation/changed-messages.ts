import type { Message } from '../message.schema.ts';
import type { DeviceTime } from '../time.schema.ts';
import { mergeMessage } from './merge-message.ts';

type Moment = Pick<DeviceTime, 'utc' | 'zone'>;

/** The messages of one conversation as one capture holds them. */
export type ConversationSeen = {
  readonly captureId: string;
  /** When it was sealed, device clock. */
  readonly at: Moment;
  readonly messages: readonly Message[];
};

/** One form of a message, from the first capture that holds it to the last one before it changed. */
export type MessageVersion = {
  readonly text: string;
  /** The site showed that it was recalled. */
  readonly recalled: boolean;
  /** The first capture that holds this form. */
  readonly captureId: string;
  readonly first: Moment;
  readonly last: Moment;
};

/** A message that its sender edited or recalled between two captures. */
export type ChangedMessage = Pick<Message, 'key' | 'sender' | 'direction' | 'time'> & {
  /** At least two, the earliest first. */
  readonly versions: readonly MessageVersion[];
};

type Followed = { readonly known: Message; readonly versions: readonly MessageVersion[] };

const versionOf = ({ text, marks }: Message, { captureId, at }: ConversationSeen): MessageVersion => ({
  text,
  recalled: marks.includes('recalled'),
  captureId,
  first: at,
  last: at,
});

/** A text that was shown in part ends in dots, or its row says so. */
const isCut = ({ text, marks }: Message): boolean =>
  /(?:\.{3}|…)\s*$/u.test(text) || marks.includes('clipped') || marks.includes('collapsed');

/** Words that were added at the end, and not by unfolding. */
function isLengthened(earlier: Message, later: Message): boolean {
  const [short, long] = earlier.text.length < later.text.length ? [earlier, later] : [later, earlier];
  return short.text !== '' && short.text !== long.text && !isCut(short);
}

/** The same message once more. Folded or cut texts are no other form: the longest one stands. */
function follow({ known, versions }: Followed, later: Message, seen: ConversationSeen): Followed {
  const { message, changed } = mergeMessage(known, later);
  if (changed || (!later.marks.includes('recalled') && isLengthened(known, later)))
    return { known: later, versions: [...versions, versionOf(later, seen)] };
  const same = versions.map((version, index) =>
    index < versions.length - 1
      ? version
      : { ...version, text: version.recalled ? version.text : message.text, last: seen.at },
  );
  return { known: message, versions: same };
}

const byTime = (a: ConversationSeen, b: ConversationSeen): number =>
  Date.parse(a.at.utc) - Date.parse(b.at.utc) || (a.captureId < b.captureId ? -1 : 1);

/**
 * Messages of one conversation that changed between its captures, each with all its forms. A message without an id of
 * the site's own is named by its text: of that one nobody can say that it was another before.
 */
export function changedMessages(captures: readonly ConversationSeen[]): readonly ChangedMessage[] {
  const followed = new Map<string, Followed>();
  for (const seen of captures.toSorted(byTime))
    for (const message of seen.messages) {
      if (message.keyKind !== 'site') continue;
      const before = followed.get(message.key);
      const first = { known: message, versions: [versionOf(message, seen)] };
      followed.set(message.key, before === undefined ? first : follow(before, message, seen));
    }
  return [...followed].flatMap(
    ([
      key,
      {
        known: { sender, direction, time },
        versions,
      },
    ]) => (versions.length < 2 ? [] : [{ key, sender, direction, time, versions }]),
  );
}
