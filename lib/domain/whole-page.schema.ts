import { z } from 'zod';
import { FAILURE_CODES } from './failure.ts';
import { rectSchema } from './message.schema.ts';
import { pageStateSchema } from './page-state.schema.ts';

/** Which elements that stand still on the screen are to be seen in a picture. */
export type FixedShown = 'above' | 'below' | 'both' | 'none';

/** What was changed in a page so that its pictures fit together; put back when the last one was taken. */
export const touchedSchema = z.object({
  /** Elements that stick to an edge while the page scrolls, shown at their own place. */
  sticky: z.number(),
  /** Elements that stand still on the screen: those of the upper half shown at the top only, the others at the end only. */
  fixed: z.number(),
  /** Elements that the browser draws only near the window (`content-visibility: auto`), drawn all the time instead. */
  deferred: z.number(),
  /** Was the page scrolled? */
  scrolled: z.boolean(),
});
export type Touched = z.infer<typeof touchedSchema>;

/**
 * A page made ready for pictures of all of it. Places are CSS pixels of the unrolled page: as if its window, or the box
 * in it that scrolls, were high enough for all of it.
 */
export const unrolledPageSchema = z.object({
  /** Where the page stood when the preparation began: as the person saw it. */
  found: pageStateSchema,
  /** Where it stands now, scrolled to its top. */
  state: pageStateSchema,
  /** Full size of the unrolled page. */
  size: z.object({ width: z.number(), height: z.number() }),
  /** Part of the window in which content scrolls; null: the document itself scrolls. */
  box: rectSchema.nullable(),
  /** Are there elements that stand still in the lower half of the screen? They are seen at the end only. */
  fixedBelow: z.boolean(),
  touched: touchedSchema,
  /** How long lazy content was waited for, ms, and pictures in the page that had not come by then. */
  settled: z.object({ milliseconds: z.number(), pending: z.number() }),
});
export type UnrolledPage = z.infer<typeof unrolledPageSchema>;

/** How an unrolled page stands at one moment. */
export const unrolledStateSchema = z.object({
  state: pageStateSchema,
  /** How far it is scrolled, CSS pixels: the browser rounds, and stops at the end. */
  top: z.number(),
  /** Full height of the unrolled page now. */
  height: z.number(),
  /** Content from this place on has moved since the last look; null where nothing has. */
  movedFrom: z.number().nullable(),
});
export type UnrolledState = z.infer<typeof unrolledStateSchema>;

/** Part of a page or conversation that no picture shows, and why. Places as in `unrolledPageSchema`. */
export const pictureGapSchema = z.object({ from: z.number(), to: z.number(), code: z.enum(FAILURE_CODES) });
export type PictureGap = z.infer<typeof pictureGapSchema>;

/** How the pictures of a whole page came about, as the record keeps it. */
export const wholePageSchema = z.object({
  /** `page-rect`: the browser draws any part of the page. `scroll-tiles`: the page is scrolled, one picture a screen. */
  method: z.enum(['page-rect', 'scroll-tiles']),
  size: unrolledPageSchema.shape.size,
  box: unrolledPageSchema.shape.box,
  touched: touchedSchema,
  settled: unrolledPageSchema.shape.settled,
  gaps: z.array(pictureGapSchema),
  /** Pictures that were taken again because the page had moved below them. */
  retaken: z.number(),
  /** Did scroll positions, styles and focus stand as before when all was done? */
  restored: z.boolean(),
});
export type WholePage = z.infer<typeof wholePageSchema>;
