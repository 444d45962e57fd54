import { detect } from '../../detect/detect.ts';
import type { QualityFinding } from '../../domain/capture.schema.ts';
import type { Certificate } from '../../domain/certificate.schema.ts';
import { withFinalKeys } from '../../domain/conversation/final-keys.ts';
import { makeCertificate } from '../../domain/conversation/make-certificate.ts';
import type { Failure, Result } from '../../domain/failure.ts';
import type { HarvestStart } from '../../domain/harvest.schema.ts';
import type { Message } from '../../domain/message.schema.ts';
import type { PageState } from '../../domain/page-state.schema.ts';
import type { Draft } from '../draft.ts';
import { keepMessages } from '../keep-words.ts';
import type { LongTask } from '../long-task.ts';
import { type Harvested, harvestUp, withNewest } from './harvest-conversation.ts';
import { type Pictured, pictureMessages } from './picture-messages.ts';

const messagesOf = ({ slots }: Pick<Harvested, 'slots'>) =>
  slots.flatMap((slot) => (slot.is === 'message' ? [slot.message] : []));

/** A conversation that is another one now, or gone: nothing more may be asked of this page. */
const isLost = (stopped: Failure | null): boolean =>
  stopped !== null && ['conversation-switched', 'page-navigated', 'tab-gone'].includes(stopped.code);

/** Pictures of messages with offers, at most; the newest count most. */
const MOST_OFFERS = 200;

const offers = ({ text }: Message): boolean => {
  const { codes, offers: bare, changes } = detect({ text });
  return codes.length + bare.length + changes.length > 0;
};

/** From the oldest on: that is where the list stands now. */
async function pictures(task: LongTask, found: PageState, draft: Draft, harvested: Harvested): Promise<Pictured> {
  if (isLost(harvested.stopped)) return { draft, missing: [], stopped: null };
  const messages = messagesOf(harvested);
  const keys = (some: readonly Message[]): readonly string[] => some.map(({ key }) => key);
  if (draft.job.extent === 'pictured-conversation') return pictureMessages(task, found, draft, keys(messages), 'top');
  const wanted = keys(messages.filter(offers));
  const pictured = await pictureMessages(task, found, draft, wanted.slice(-MOST_OFFERS), 'middle');
  return { ...pictured, missing: [...wanted.slice(0, -MOST_OFFERS), ...pictured.missing] };
}

/** What a certificate says of gaps, as findings with their sentences. */
function findingsOf({ gaps, top, stopped, pictures: { missing } }: Certificate): QualityFinding[] {
  const rows = gaps.filter(({ reason }) => reason === 'not-drawn' || reason === 'collapsed' || reason === 'unread');
  const count = rows.reduce((sum, gap) => sum + (gap.rows ?? 1), 0);
  return [
    ...(stopped === null ? [] : [{ code: stopped }]),
    ...(top.reached || stopped !== null ? [] : [{ code: 'top-not-reached' as const }]),
    ...(count === 0 ? [] : [{ code: 'conversation-gap' as const, params: { count } }]),
    ...(gaps.some(({ reason }) => reason === 'not-joined') ? [{ code: 'conversation-not-joined' as const }] : []),
    ...(missing.length === 0 ? [] : [{ code: 'messages-not-pictured' as const, params: { count: missing.length } }]),
  ];
}

/**
 * The whole of the open conversation: its messages from the first to the last, pictures of those with offers, and a
 * certificate of what is in it and what is not. What was read is kept, however it ends.
 */
export async function keepConversation(task: LongTask, draft: Draft): Promise<Draft> {
  const { kit, page } = task;
  const started = kit.world.now();
  const begun: Result<HarvestStart> = await page.harvest.begin();
  if (!begun.ok) {
    const kept = await keepMessages(kit, draft, draft.read?.reading.messages ?? []);
    return { ...kept, failures: [...kept.failures, { code: begun.code }] };
  }
  const up = await harvestUp(task, begun.value);
  const pictured = await pictures(task, begun.value.found, draft, up);
  const ended = await page.harvest.end();
  const stopped = up.stopped ?? pictured.stopped;
  // Whatever stands in the list by now: of another conversation nothing may be kept.
  const isSame = ended.ok && ended.value.conversation === begun.value.conversation && !isLost(stopped);
  const { so, arrived } = isSame ? withNewest(up, ended.value) : { so: up, arrived: [] };
  const slots = withFinalKeys(so.slots);
  const { zone, monotonic } = kit.world.now();
  const certificate: Certificate = {
    ...makeCertificate(slots, {
      zone,
      top: { reached: so.top !== null, reason: so.top },
      arrived,
      changed: [...new Set(so.changed)],
      conversation: { before: begun.value.conversation, after: ended.ok ? ended.value.conversation : null },
      steps: so.steps,
      milliseconds: Math.round(monotonic - started.monotonic),
      stopped: stopped?.code ?? null,
      restored: ended.ok && ended.value.restored,
    }),
    pictures: {
      of: draft.job.extent === 'pictured-conversation' ? 'all' : 'offers',
      missing: [...pictured.missing],
    },
  };
  const kept = await keepMessages(kit, pictured.draft, messagesOf({ slots }));
  return { ...kept, certificate, failures: [...kept.failures, ...findingsOf(certificate)] };
}
