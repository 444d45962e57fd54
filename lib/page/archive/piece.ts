/** A picture, font or style sheet that has to be fetched before the archive is whole. */
export type Pending = {
  readonly kind: 'image' | 'font' | 'stylesheet';
  /** Absolute address; for canvases and videos empty. */
  readonly url: string;
  /** The element that shows it, when it can be drawn from there. */
  readonly element: Element | null;
  /** In the visible part of the page: comes first where time or bytes run out. */
  readonly seen: boolean;
  /** Its place in the archive: the text for a data: address (or the style sheet's source), or for nothing. */
  readonly write: (content: string | null) => readonly Piece[];
};

/** An archive under construction is text with gaps. */
export type Piece = string | Pending;
