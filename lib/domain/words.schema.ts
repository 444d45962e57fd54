import { z } from 'zod';

/**
 * A sentence as data: rules and failures give these, `lib/words` turns them into text in the chosen language.
 * `count` among the params picks the plural form.
 */
export const wordsSchema = z.object({
  /** Key in `lib/words/locales/*.json`, dots between the levels. */
  key: z.string(),
  /** Values for the named places `{name}` of the sentence. */
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type Words = z.infer<typeof wordsSchema>;
