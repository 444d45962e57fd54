import { z } from 'zod';
import { artifactSchema } from '../domain/capture.schema.ts';

export const CUSTODY_VERSION = 1;

/**
 * What happened to the evidence. The log travels whole with every packet, because a chain with holes proves nothing; so an
 * event names things by id and hash and never by a name, an address or a text of another deal.
 */
export const custodyEventSchema = z.discriminatedUnion('type', [
  /** A capture was sealed. */
  z.object({
    type: z.literal('capture'),
    captureId: z.string(),
    /** Running number of the record in this store. */
    sequence: z.number(),
    /** SHA-256 of the exact bytes of `capture.json`, which holds the hash of every primary artifact. */
    sha256: z.string(),
  }),
  /** A derived artifact was made beside a sealed record. */
  z.object({
    type: z.literal('derive'),
    captureId: z.string(),
    ...artifactSchema.pick({ path: true, bytes: true, sha256: true, method: true, derivedFrom: true }).shape,
  }),
  /** The person judged one sighting of a code or of an offer without one, one change or one red flag; `open`: took that back. */
  z.object({
    type: z.literal('interpret'),
    captureId: z.string(),
    sighting: z.string(),
    verdict: z.enum(['open', 'confirmed', 'dismissed', 'corrected']),
    /**
     * Of a correction: SHA-256 of its salt, in hex, and its JSON as packet.json gives both. The values themselves are words
     * of a deal and stand in that deal's packet only.
     */
    correctionSha256: z.string().optional(),
  }),
  /** A capture was put into a deal; the last such line counts. */
  z.object({ type: z.literal('assign'), captureId: z.string(), dealId: z.string() }),
  /** A deal was made or renamed. */
  z.object({ type: z.literal('deal'), dealId: z.string(), did: z.enum(['made', 'renamed']) }),
  /** The tombstone of a deleted capture: its bytes are gone, its hashes stay. */
  z.object({
    type: z.literal('delete'),
    captureId: z.string(),
    /** SHA-256 of its `capture.json`. */
    sha256: z.string(),
    artifacts: z.array(artifactSchema.pick({ path: true, sha256: true })),
    /** In the person's own words. */
    reason: z.string(),
  }),
  /** A packet was written. */
  z.object({
    type: z.literal('export'),
    dealId: z.string(),
    /** SHA-256 of the zip file. */
    sha256: z.string(),
    bytes: z.number(),
    /** Ids of the captures in it. */
    captures: z.array(z.string()),
  }),
  /** The log itself was checked. */
  z.object({
    type: z.literal('verify'),
    state: z.enum(['sound', 'broken']),
    /** Lines checked. */
    lines: z.number(),
    /** First line that does not fit; null when sound. */
    broken: z.number().nullable(),
  }),
]);
export type CustodyEvent = z.infer<typeof custodyEventSchema>;

/** One line of `custody.jsonl` as we write it. `prev` stands last, so that a shell can compare it without a JSON parser. */
export const custodyLineSchema = z.object({
  v: z.literal(CUSTODY_VERSION),
  /** Running number from 1. */
  n: z.number(),
  /** Device clock, ISO 8601 UTC with milliseconds. */
  at: z.string(),
  /** IANA name of the device's zone. */
  zone: z.string(),
  event: custodyEventSchema,
  /** SHA-256 of the UTF-8 bytes of the previous line without its line end, lower-case hex; null on line 1. */
  prev: z.string().nullable(),
});
export type CustodyLine = z.infer<typeof custodyLineSchema>;

/** A line as the check reads it: a later version may know more kinds of event, and its chain must still be checkable. */
export const chainedLineSchema = z.looseObject({
  v: z.number(),
  n: z.number(),
  at: z.string(),
  zone: z.string(),
  event: z.looseObject({ type: z.string() }),
  prev: z.string().nullable(),
});
