import { z } from 'zod';
import { artifactSchema, qualityFindingSchema } from '../domain/capture.schema.ts';
import { codeSummarySchema, itemSchema, offerSummarySchema } from '../domain/checklist/checklist.schema.ts';
import { dealSchema } from '../domain/deal.schema.ts';
import { counterpartySchema, factSchema } from '../domain/reading.schema.ts';
import { deviceTimeSchema } from '../domain/time.schema.ts';

export const PACKET_VERSION = 1;

/** One exhibit as packet.json lists it. */
export const packetExhibitSchema = z.object({
  /** `E001`, as in the report and in the name of the folder. */
  number: z.string(),
  /** Folder below `data/exhibits/`. */
  folder: z.string(),
  /** Id and running number of the capture, as in its capture.json and in the custody log. */
  captureId: z.string(),
  sequence: z.number(),
  /** SHA-256 of capture.json. */
  sha256: z.string(),
  kind: z.string(),
  platform: z.string(),
  channel: z.string(),
  title: z.string(),
  /** URL after the picture, session tokens stripped. */
  url: z.string(),
  /** When the click came, device clock. */
  captured: deviceTimeSchema,
  counterparty: counterpartySchema.nullable(),
  completeness: z.enum(['whole', 'partial']),
  /** What went wrong while capturing; empty when nothing did. */
  failures: z.array(qualityFindingSchema),
  /** Findings of the quality check; empty when it passed. */
  quality: z.array(qualityFindingSchema),
  /** Files of the folder, capture.json apart. */
  artifacts: z.array(artifactSchema),
});

/** `data/packet.json`: the case facts for a program. Everything in it is also in the report, in words. */
export const packetSchema = z.object({
  format: z.literal('saidso-packet'),
  version: z.literal(PACKET_VERSION),
  /** Name of the packet's folder. */
  name: z.string(),
  /** When the packet was made, device clock. */
  made: deviceTimeSchema,
  /** Version of the extension that made it, and hash of its build. */
  saidso: z.object({ version: z.string(), build: z.string() }),
  /** BCP 47 tag of the language of report, index and VERIFY.txt. */
  language: z.string(),
  deal: dealSchema.omit({ keys: true }),
  /** What the captured pages state about supplier, order and payment, with the exhibits that show it. */
  facts: z.array(factSchema.extend({ exhibit: z.string() })),
  /** The checklist as computed at export; `texts` are its reasons in the packet's language. */
  checklist: z.object({
    at: z.string(),
    items: z.array(
      itemSchema.omit({ next: true }).extend({ texts: z.array(z.string()), exhibits: z.array(z.string()) }),
    ),
  }),
  /** Codes and what was promised with them; interpretation, not record. */
  codes: z.array(codeSummarySchema),
  /** Offers without a code; interpretation, too. Absent where the checklist was made by an earlier version. */
  offers: z.array(offerSummarySchema).optional(),
  exhibits: z.array(packetExhibitSchema),
  /** The check of the custody log made at export. */
  custody: z.discriminatedUnion('state', [
    z.object({ state: z.literal('sound'), lines: z.number(), head: z.string().nullable() }),
    z.object({ state: z.literal('broken'), line: z.number(), why: z.string() }),
  ]),
});
export type Packet = z.infer<typeof packetSchema>;
