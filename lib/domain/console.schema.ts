import { z } from 'zod';

/** One console line as the page's own context reported it: the page's claim, not ours. */
export const consoleEntrySchema = z.object({
  level: z.enum(['error', 'warning', 'info', 'exception', 'rejection', 'resource']),
  /** The arguments as text, cut at 2,000 characters. */
  text: z.string(),
  /** Device clock, ISO 8601 UTC. */
  at: z.string(),
});
export type ConsoleEntry = z.infer<typeof consoleEntrySchema>;

/** The journal of one document. */
export const consoleJournalSchema = z.object({
  /** `from-start`: the site is switched on and the journal ran before the page's own scripts. `absent`: it did not run. */
  coverage: z.enum(['from-start', 'absent']),
  entries: z.array(consoleEntrySchema),
  /** Entries dropped over the cap. */
  dropped: z.number(),
});
export type ConsoleJournal = z.infer<typeof consoleJournalSchema>;
