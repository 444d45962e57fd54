import { failure } from '../domain/failure.ts';
import type { Message } from '../domain/message.schema.ts';
import type { WatchOn } from '../domain/watch.schema.ts';
import { emptyDraft } from './draft.ts';
import { failJob, openJob } from './job.ts';
import { consoleArtifact, has, keepInto, keepMessages } from './keep-words.ts';
import type { Kit } from './kit.ts';
import type { CaptureTab, Digest } from './ports.ts';
import { commit, sealCapture } from './seal-capture.ts';
import { lookAt, type WatchLook } from './watch-look.ts';
import type { WatchPorts } from './watch-ports.ts';

/** Enough to tell one form of a message from the next. */
const SHORT = 16;

/** What counts as another form of a message: its words, and that it was edited or recalled. How it is folded does not. */
async function formOf({ text, marks, attachments }: Message, digest: Digest): Promise<string> {
  const said = marks.filter((mark) => mark === 'edited' || mark === 'recalled').toSorted();
  const files = attachments.map(({ kind, name }) => [kind, name]);
  return (await digest(new TextEncoder().encode(JSON.stringify([text, said, files])))).slice(0, SHORT);
}

type Form = readonly [key: string, form: string];

async function formsOf(messages: readonly Message[], digest: Digest): Promise<readonly Form[]> {
  return Promise.all(messages.map(async (message): Promise<Form> => [message.key, await formOf(message, digest)]));
}

type Read = Extract<WatchLook, { is: 'read' }>;

/** One small sealed capture of these messages: words only. Null where there was no room to keep them. */
async function keepBurst(
  kit: Kit,
  tab: CaptureTab,
  { before, read, after }: Read,
  messages: readonly Message[],
  { journalToo, switchedOn }: { readonly journalToo: boolean; readonly switchedOn: boolean },
): Promise<string | null> {
  const job = await openJob(kit, tab, 'watch', 'watch');
  const start = { ...emptyDraft(job), before, after, read, finalUrl: after.url, siteSwitchedOn: switchedOn };
  const kept = await keepMessages(kit, start, messages);
  if (!has(kept, 'messages.json')) {
    await failJob(kit, job.id, failure(kept.failures[0]?.code ?? 'nothing-kept'));
    return null;
  }
  const draft = journalToo ? await keepInto(kit, kept, [consoleArtifact(read.journal)]) : kept;
  await sealCapture(kit, draft, await commit(kit, draft.messages));
  return job.id;
}

/** Console entries that the page had told of, also those that were dropped since. */
const told = ({ journal }: Read['read']): number => journal.entries.length + journal.dropped;

/** Messages among which none is known may be another conversation's, whatever name stands above them. */
const isJoined = ({ seen }: WatchOn, messages: readonly Message[]): boolean => {
  const known = new Set(seen.map(([key]) => key));
  return known.size === 0 || messages.some(({ key }) => known.has(key));
};

/** Keeps what is new or has changed since the last capture of this watch. Gives the capture; null where there was nothing. */
export async function keepWatch(kit: Kit, tab: CaptureTab, watch: WatchOn, ports: WatchPorts): Promise<string | null> {
  const { memory } = ports;
  const look = await lookAt(watch, ports);
  if (look.is === 'silent') return null;
  if (look.is === 'over') {
    await memory.write({ at: 'ended', why: look.why, document: look.document });
    return null;
  }
  const { messages } = look.read.reading;
  if (!isJoined(watch, messages)) return null;
  const forms = await formsOf(messages, kit.world.digest);
  const seen = new Map(watch.seen);
  const fresh = messages.filter((_, index) => {
    const [key, form] = forms[index] ?? ['', ''];
    return seen.get(key) !== form;
  });
  if (fresh.length === 0) return null;
  const journal = told(look.read);
  const journalToo = journal > watch.journal;
  const captureId = await keepBurst(kit, tab, look, fresh, { journalToo, switchedOn: await ports.switchedOn });
  // Switched off meanwhile: what was read before that is kept, and nothing is remembered.
  const now = await memory.read();
  if (now?.at !== 'on' || now.document !== watch.document || now.conversation !== watch.conversation) return captureId;
  if (captureId === null) {
    await memory.write({ at: 'ended', why: 'storage-full', document: watch.document });
    return null;
  }
  await memory.write({ ...watch, journal, seen: [...new Map([...watch.seen, ...forms])] });
  return captureId;
}
