import type { Attachment, Message, MessageMark } from '../message.schema.ts';

/** A site that folds long texts ends them so. */
const CUT = /\s*(?:\.{3}|…)$/u;

const isPartOf = (short: string, long: string): boolean => long.startsWith(short.replace(CUT, ''));

/** The text to keep, and whether the sender changed it in between. */
function mergeText(earlier: Message, later: Message): { text: string; changed: boolean } {
  const isRecalled = later.marks.includes('recalled');
  if (isRecalled) return { text: earlier.text || later.text, changed: !earlier.marks.includes('recalled') };
  const [a, b] = [earlier.text, later.text];
  if (a === b || a === '' || b === '') return { text: b || a, changed: false };
  const isSame = isPartOf(a, b) || isPartOf(b, a);
  return isSame && !later.marks.includes('edited')
    ? { text: a.length > b.length ? a : b, changed: false }
    : { text: b, changed: true };
}

/** `clipped` and `collapsed` speak of how a text was shown: once it was shown whole, they say nothing more. */
function mergeMarks(earlier: Message, later: Message): MessageMark[] {
  const shown = ['clipped', 'collapsed'] as const;
  const gone = shown.filter((mark) => !later.marks.includes(mark) || !earlier.marks.includes(mark));
  return [...new Set([...earlier.marks, ...later.marks])].filter((mark) => !gone.some((one) => one === mark));
}

function mergeAttachments(earlier: readonly Attachment[], later: readonly Attachment[]): Attachment[] {
  const nameOf = ({ kind, name, size, href }: Attachment): string => JSON.stringify([kind, name, size, href]);
  const known = new Map<string, number>();
  for (const one of earlier) known.set(nameOf(one), (known.get(nameOf(one)) ?? 0) + 1);
  const more = later.filter((one) => {
    const left = known.get(nameOf(one)) ?? 0;
    known.set(nameOf(one), left - 1);
    return left <= 0;
  });
  return [...earlier, ...more];
}

const CERTAINTY = ['unparsed', 'ambiguous', 'exact'] as const;
const certaintyOf = ({ time }: Message): number => (time === null ? -1 : CERTAINTY.indexOf(time.certainty));

/** One message seen twice, field by field: nothing that was once read is lost. */
export function mergeMessage(earlier: Message, later: Message): { message: Message; changed: boolean } {
  const { text, changed } = mergeText(earlier, later);
  const sided = later.via === null ? earlier : later;
  const keyed = earlier.keyKind === 'site' ? earlier : later;
  const message: Message = {
    key: keyed.key,
    keyKind: keyed.keyKind,
    sender: later.sender ?? earlier.sender,
    senderAddress: later.senderAddress ?? earlier.senderAddress,
    direction: sided.direction,
    via: sided.via,
    time: certaintyOf(later) > certaintyOf(earlier) ? later.time : earlier.time,
    text,
    translation: later.translation ?? earlier.translation,
    quoted: later.quoted ?? earlier.quoted,
    attachments: mergeAttachments(earlier.attachments, later.attachments),
    marks: mergeMarks(earlier, later),
    rect: later.rect,
  };
  return { message, changed };
}
