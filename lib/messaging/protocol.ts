import { z } from 'zod';
import { extentSchema } from '../domain/capture.schema.ts';
import { judgementSchema } from '../domain/findings.schema.ts';
import { counterpartySchema, pageKindSchema, platformSchema } from '../domain/reading.schema.ts';
import { watchEndSchema } from '../domain/watch.schema.ts';
import { wordsSchema } from '../domain/words.schema.ts';

/** Keeping watch over the open conversation, as the popup shows it. */
export const watchingSchema = z.discriminatedUnion('at', [
  z.object({
    at: z.literal('off'),
    /** Is a conversation open that can be watched? */
    possible: z.boolean(),
    /** Why a watch of this tab ended by itself; null where none did. */
    ended: watchEndSchema.nullable(),
  }),
  z.object({
    at: z.literal('on'),
    /** Messages that it has kept. */
    messages: z.number(),
    /** Is the conversation that is watched the one that is open? */
    here: z.boolean(),
    /** Who it is with, as shown; null when not shown. */
    title: z.string().nullable(),
  }),
]);
export type Watching = z.infer<typeof watchingSchema>;

/** What the popup says about the page in front. */
export const pageDescriptionSchema = z.discriminatedUnion('capturable', [
  z.object({
    capturable: z.literal(true),
    url: z.string(),
    title: z.string(),
    platform: platformSchema,
    kind: pageKindSchema,
    counterparty: counterpartySchema.nullable(),
    /** What can be kept of it beside what is in front: the whole page, or the whole of the open conversation. */
    whole: z.enum(['page', 'conversation']).nullable(),
    /** Null where there is nothing to watch and nothing to say of it. */
    watching: watchingSchema.nullable(),
    /** Names by which a deal is found, see lib/domain/deal-keys.ts. */
    keys: z.array(z.string()),
    /** Deal found by these keys. */
    dealId: z.string().nullable(),
    /** Host pattern of the site, when it is one of ours and could be switched on. */
    site: z.object({ id: z.string(), switchedOn: z.boolean() }).nullable(),
    /** Things to know before capturing (logged out, challenge, empty chat). */
    notices: z.array(wordsSchema),
  }),
  z.object({ capturable: z.literal(false), url: z.string(), title: z.string(), why: wordsSchema }),
]);
export type PageDescription = z.infer<typeof pageDescriptionSchema>;

const nothing = z.object({});
const done = z.object({});

/**
 * Requests that our own pages make of the background; every payload and answer is JSON. Answers come as `Result`.
 * Only the background writes evidence; pages read the store themselves (lib/db).
 */
export const requests = {
  /** What page is in front of the person? */
  'page.describe': { ask: nothing, answer: pageDescriptionSchema },
  /** Capture this much of the active tab of the window that asks. Answers once the job row is written; the rest shows in the store. */
  'capture.start': { ask: z.object({ extent: extentSchema }), answer: z.object({ captureId: z.string() }) },
  /** A long capture is sealed with what it has; a short one leaves nothing. */
  'capture.cancel': { ask: z.object({ captureId: z.string() }), answer: done },
  /** Keep watch over the open conversation of the tab in front, or end it. */
  'watch.switch': { ask: z.object({ on: z.boolean() }), answer: z.object({ watching: watchingSchema.nullable() }) },
  /** Take away a failed job that the person has seen. */
  'job.dismiss': { ask: z.object({ captureId: z.string() }), answer: done },
  'capture.delete': { ask: z.object({ captureId: z.string(), reason: z.string().min(1).max(500) }), answer: done },
  /** Make derived copies of the pictures with URL and time printed on them, strips of a page joined; answers their paths. */
  'capture.stamp': { ask: z.object({ captureId: z.string() }), answer: z.object({ paths: z.array(z.string()) }) },
  /** Put a capture into a deal; its keys are remembered there, so that the next capture finds it. */
  'capture.assign': { ask: z.object({ captureId: z.string(), dealId: z.string() }), answer: done },
  'deal.make': {
    ask: z.object({ name: z.string().min(1).max(120), supplier: z.string().nullable() }),
    answer: z.object({ dealId: z.string() }),
  },
  'deal.rename': { ask: z.object({ dealId: z.string(), name: z.string().min(1).max(120) }), answer: done },
  /** Show this deal in the popup from now on, for pages that name no deal of their own. */
  'deal.switch': { ask: z.object({ dealId: z.string() }), answer: done },
  /** Confirm, correct or dismiss what was found in one place, or take that back. */
  'sighting.judge': {
    ask: z.object({ sighting: z.string(), captureId: z.string(), judgement: judgementSchema }),
    answer: done,
  },
  /** Called after the browser granted or dropped the host permission: registers or unregisters the site's scripts. */
  'site.refresh': { ask: nothing, answer: done },
  /** Write the custody line of a packet that an extension page has built. */
  'packet.exported': {
    ask: z.object({
      dealId: z.string(),
      name: z.string(),
      sha256: z.string(),
      bytes: z.number(),
      captures: z.array(z.string()),
    }),
    answer: done,
  },
} as const satisfies Record<string, { ask: z.ZodType; answer: z.ZodType }>;

export type RequestName = keyof typeof requests;
export type Ask<N extends RequestName> = z.infer<(typeof requests)[N]['ask']>;
export type Answer<N extends RequestName> = z.infer<(typeof requests)[N]['answer']>;

/** What a switched-on page tells the background; tab, frame and URL are taken from the sender, never from here. */
export const pageSeenSchema = z.object({
  type: z.literal('page.seen'),
  platform: platformSchema,
  kind: pageKindSchema,
  counterparty: counterpartySchema.nullable(),
  conversation: z.string().nullable(),
  orderNumber: z.string().nullable(),
});
export type PageSeen = z.infer<typeof pageSeenSchema>;

/** A switched-on page has loaded and wants the site reader; the tab is taken from the sender. */
export const pageLoadedSchema = z.object({ type: z.literal('page.loaded') });
export type PageLoaded = z.infer<typeof pageLoadedSchema>;

/** Something changed in the conversation that is watched; what, the background reads itself. The tab is taken from the sender. */
export const talkChangedSchema = z.object({ type: z.literal('talk.changed') });
export type TalkChanged = z.infer<typeof talkChangedSchema>;
