import { z } from 'zod';
import { certificateSchema } from './certificate.schema.ts';
import { FAILURE_CODES } from './failure.ts';
import { rectSchema } from './message.schema.ts';
import { omissionSchema } from './page-content.schema.ts';
import { pageStateSchema } from './page-state.schema.ts';
import { readingSchema } from './reading.schema.ts';
import { deviceTimeSchema } from './time.schema.ts';
import { wholePageSchema } from './whole-page.schema.ts';

/** Version 2 added whole pages and conversations; every record of version 1 still reads. */
export const RECORD_VERSION = 2;

/**
 * How much a capture takes. `visible`: what is in front. `page`: the whole page in pictures. `conversation`: all messages,
 * and pictures of those with offers; `pictured-conversation`: and pictures of all of them.
 */
export const extentSchema = z.enum(['visible', 'page', 'conversation', 'pictured-conversation']);
export type Extent = z.infer<typeof extentSchema>;

/** `watch`: new and changed messages while the person keeps watch; words only, no picture. Nobody asks for it by a click. */
export const recordExtentSchema = z.enum([...extentSchema.options, 'watch']);
export type RecordExtent = z.infer<typeof recordExtentSchema>;

export const artifactSchema = z.object({
  /** File name inside the capture's folder, ASCII, e.g. `tile-001.png`. */
  path: z.string(),
  role: z.enum(['primary', 'derived', 'redacted', 'translation']),
  mediaType: z.string(),
  bytes: z.number(),
  /** SHA-256 of the bytes, lower-case hex, taken once when they were stored. */
  sha256: z.string(),
  /** How it came about. `redrawn` and `stamped` are derived and never evidence of pixels. */
  method: z.enum([
    'visible-tab',
    'page-rect',
    'scroll-tiles',
    'joined',
    'inert-html',
    'visible-text',
    'messages',
    'console',
    'redrawn',
    'stamped',
  ]),
  /** For a derived artifact: path of its parent and what was done; null for a primary one. */
  derivedFrom: z.object({ path: z.string(), transform: z.string() }).nullable(),
});
export type Artifact = z.infer<typeof artifactSchema>;

/** One picture of the page, with its place. */
export const tileSchema = z.object({
  path: z.string(),
  /** What it shows, CSS pixels: a part of the window, of the unrolled page, or of the conversation (see `of`). */
  rect: rectSchema,
  /** What `rect` counts from; left out: the window. */
  of: z.enum(['window', 'page', 'conversation']).optional(),
  /** Device pixels per CSS pixel when it was taken; left out in version 1. */
  pixelRatio: z.number().optional(),
  /** Where messages stand in it, CSS pixels from its corner; only in pictures of a conversation. */
  messages: z.array(z.object({ key: z.string(), rect: rectSchema })).optional(),
  /** Size of the picture, device pixels. */
  width: z.number(),
  height: z.number(),
});
export type Tile = z.infer<typeof tileSchema>;

/** One finding of the quality check. A capture with any finding meets no checklist item. */
export const qualityFindingSchema = z.object({
  code: z.enum(FAILURE_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type QualityFinding = z.infer<typeof qualityFindingSchema>;

/** The capture record, `capture.json`: written once, never edited. EVIDENCE of one act of recording one page. */
export const captureRecordSchema = z.object({
  version: z.union([z.literal(1), z.literal(RECORD_VERSION)]),
  /** UUID version 7. */
  id: z.string(),
  /** Running number in this store, from 1. */
  sequence: z.number(),
  /** SHA-256 of the previous record's bytes, hex; null for the first. */
  previous: z.string().nullable(),
  /** `partial`: something that should be in it is not; `failures` says what. */
  completeness: z.enum(['whole', 'partial']),
  failures: z.array(qualityFindingSchema),
  /** The quality check's findings; empty means that checklist items may rest on this capture. */
  quality: z.array(qualityFindingSchema),
  where: z.object({
    /** URL when the click came, session tokens stripped. */
    requested: z.string(),
    /** URL after the picture, session tokens stripped. */
    final: z.string(),
    /** Names of the query parameters whose values were stripped. */
    stripped: z.array(z.string()),
    canonical: z.string().nullable(),
    referrer: z.string(),
    frames: z.array(z.object({ url: z.string(), reached: z.boolean() })),
    title: z.string(),
    language: z.string().nullable(),
    direction: z.enum(['ltr', 'rtl']),
  }),
  when: z.object({
    started: deviceTimeSchema,
    /** When the picture was taken; null without one. */
    pictured: deviceTimeSchema.nullable(),
    sealed: deviceTimeSchema,
  }),
  how: z.object({
    trigger: z.enum(['popup', 'shortcut', 'menu', 'watch', 'recovery']),
    /** How much was asked for; left out in version 1: what was in front. */
    extent: recordExtentSchema.optional(),
    /** Version of the extension and hash of its build. */
    saidso: z.object({ version: z.string(), build: z.string() }),
    browser: z.string(),
    system: z.string(),
    languages: z.array(z.string()),
    /** State of the page before the picture; null when the page never answered. */
    before: pageStateSchema.nullable(),
    /** State of the page after the picture; null when it did not answer then. */
    after: pageStateSchema.nullable(),
    /** DOM mutations while capturing. */
    mutations: z.number(),
    /** Was the site switched on, so that its reader and journal ran from the start? */
    siteSwitchedOn: z.boolean(),
  }),
  /** What the site reader made of the page, the messages apart (they stand in `messages.json`); null when it was not read. */
  /** How the pictures of a whole page were taken; left out of other captures. */
  wholePage: wholePageSchema.optional(),
  /** Completeness of a whole conversation; left out of other captures. */
  certificate: certificateSchema.optional(),
  reading: readingSchema.omit({ messages: true }).nullable(),
  tiles: z.array(tileSchema),
  omissions: z.array(omissionSchema.extend({ artifact: z.string() })),
  artifacts: z.array(artifactSchema),
  /** Salted SHA-256 of each message in the order of `messages.json`, and their Merkle root; null without messages. */
  commitments: z.object({ root: z.string(), leaves: z.array(z.string()) }).nullable(),
});
export type CaptureRecord = z.infer<typeof captureRecordSchema>;
export type CaptureId = CaptureRecord['id'];
