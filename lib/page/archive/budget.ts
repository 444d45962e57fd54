/** How much of a page an archive holds. What goes over is left out and counted. */
export type Budget = {
  readonly nodes: number;
  /** Characters of markup, text and styles. */
  readonly characters: number;
  /** Characters of pictures and fonts, as base64. */
  readonly pictures: number;
  /** Characters of one picture or font. */
  readonly onePicture: number;
  /** Characters of one attribute. */
  readonly attribute: number;
  /** Milliseconds for all of it, fetches included. */
  readonly time: number;
};

export const BUDGET: Budget = {
  nodes: 200_000,
  characters: 8_000_000,
  pictures: 4_000_000,
  onePicture: 1_400_000,
  attribute: 8_000,
  time: 1_500,
};
