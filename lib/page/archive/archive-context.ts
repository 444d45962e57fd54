import type { Budget } from './budget.ts';
import type { Piece } from './piece.ts';
import type { Scrolled } from './scrolled-boxes.ts';
import type { Tally } from './tally.ts';

type Setting = {
  readonly document: Document;
  readonly window: Window;
  /** Address that relative ones are read against. */
  readonly base: string;
  readonly budget: Budget;
  readonly tally: Tally;
  /** Milliseconds since the serializer began. */
  readonly elapsed: () => number;
  readonly scrolled: Scrolled;
  /** Shadow root of an element, closed ones included where the browser tells extensions. */
  readonly anyShadowRoot: (element: Element) => ShadowRoot | null;
};

/** What the parts of the serializer share while one page is written. */
export type ArchiveContext = Setting & {
  /** The archive so far. */
  readonly pieces: readonly Piece[];
  /** Adds to the archive. False, and nothing added, when it would go over the budget. */
  readonly put: (...pieces: readonly Piece[]) => boolean;
  /** Adds an end tag, which has its place whatever the budget says. */
  readonly end: (tag: string) => void;
};

export function createContext(setting: Setting): ArchiveContext {
  const pieces: Piece[] = [];
  let characters = 0;
  const put: ArchiveContext['put'] = (...added) => {
    const more = added.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 0), 0);
    if (characters + more > setting.budget.characters) return false;
    characters += more;
    pieces.push(...added);
    return true;
  };
  const end: ArchiveContext['end'] = (tag) => {
    pieces.push(tag);
  };
  return { ...setting, pieces, put, end };
}
