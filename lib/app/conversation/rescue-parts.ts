import { withFinalKeys } from '../../domain/conversation/final-keys.ts';
import { makeCertificate } from '../../domain/conversation/make-certificate.ts';
import { mergeSlots } from '../../domain/conversation/merge-slots.ts';
import type { FailureCode } from '../../domain/failure.ts';
import type { Slot } from '../../domain/harvest.schema.ts';
import type { Draft } from '../draft.ts';
import { has, keepMessages } from '../keep-words.ts';
import type { Kit } from '../kit.ts';

/** What was read of a conversation before its capture was interrupted, with a certificate that says so. */
export async function withParts(kit: Kit, draft: Draft, stopped: FailureCode): Promise<Draft> {
  const parts = await kit.store.parts.where({ captureId: draft.job.id }).sortBy('n');
  if (parts.length === 0 || has(draft, 'messages.json')) return draft;
  const joined = parts.reduce<readonly Slot[]>((known, { slots }) => mergeSlots(known, slots).slots, []);
  const slots = withFinalKeys(joined);
  const messages = slots.flatMap((slot) => (slot.is === 'message' ? [slot.message] : []));
  const kept = await keepMessages(kit, draft, messages);
  const certificate = makeCertificate(slots, {
    zone: kit.world.now().zone,
    top: { reached: false, reason: null },
    arrived: [],
    changed: [],
    conversation: { before: null, after: null },
    steps: 0,
    milliseconds: 0,
    stopped,
    restored: false,
  });
  const of = draft.job.extent === 'pictured-conversation' ? 'all' : 'offers';
  return { ...kept, certificate: { ...certificate, pictures: { of, missing: [] } } };
}
