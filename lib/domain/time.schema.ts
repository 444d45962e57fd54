import { z } from 'zod';

/**
 * A time that a page claims. Never invented: where a page shows none, the field that would hold this is null.
 */
export const claimedTimeSchema = z.object({
  /** The text or attribute exactly as the page had it. */
  written: z.string(),
  /** `exact`: one reading only. `ambiguous`: several readings (day/month order, no zone). `unparsed`: none. */
  certainty: z.enum(['exact', 'ambiguous', 'unparsed']),
  /** Earliest instant that the text can mean, ISO 8601 in UTC with milliseconds; null when unparsed. */
  from: z.string().nullable(),
  /** Latest instant that the text can mean (a text in minutes spans 59.999 s), same form; null when unparsed. */
  to: z.string().nullable(),
  /** Zone stated or assumed for the reading: IANA name or offset such as `+08:00`; null when none was assumed. */
  zone: z.string().nullable(),
  /** Where in the page it stood. */
  source: z.enum(['attribute', 'text']),
});
export type ClaimedTime = z.infer<typeof claimedTimeSchema>;

/** Our own clock at one moment. */
export const deviceTimeSchema = z.object({
  /** ISO 8601 in UTC with milliseconds, from the device clock. */
  utc: z.string(),
  /** IANA name of the device's zone. */
  zone: z.string(),
  /** Offset of that zone at that moment, minutes east of UTC. */
  offsetMinutes: z.number(),
  /** Monotonic clock of the recording context, milliseconds since it started. */
  monotonic: z.number(),
});
export type DeviceTime = z.infer<typeof deviceTimeSchema>;
