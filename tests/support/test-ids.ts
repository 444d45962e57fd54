import type { ItemId } from '../../lib/domain/checklist/checklist.schema.ts';

/**
 * Names by which tests find things in the popup (`data-testid`). Texts change with the language, these do not.
 * The popup's root element carries `data-ready="true"` once the page is described and the store was read.
 */
export const testIds = {
  /** Captures the page in front. Disabled where it cannot be captured. */
  captureButton: 'capture-button',
  /** The arrow beside it; opens a menu whose entries carry `data-entry` (`page`, `conversation`, `pictured-conversation`, `visible`). */
  captureMore: 'capture-more',
  /** Shown while a job row exists; `data-at` is the job's state (`reading`, `shooting`, …, `failed`). */
  jobProgress: 'job-progress',
  /** The newest capture; `data-capture` is its id, `data-completeness` is `whole` or `partial`. */
  lastCapture: 'last-capture',
  /** Asks which deal the newest capture belongs to; holds a button `assign-to-<deal id>` for each deal offered. */
  assignDeal: 'assign-deal',
  /** Makes the suggested deal and puts the newest capture into it. */
  assignNewDeal: 'assign-new-deal',
  dealName: 'deal-name',
  exportButton: 'export-button',
  /** List of the last captures. */
  captures: 'captures',
  /** The sentence that says why the page in front cannot be captured. */
  notCapturable: 'not-capturable',
} as const;

/** A line of the checklist; `data-state` is its state. */
export const checklistItem = (id: ItemId): string => `checklist-item-${id}`;
/** One code with its offer. */
export const code = (text: string): string => `code-${text}`;
/** One offer without a code, by its benefit and its minimum order: `percent-5-3000-USD`. */
export const offer = (name: string): string => `offer-${name}`;
export const assignTo = (dealId: string): string => `assign-to-${dealId}`;

/** CSS selector of a test id. */
export const byTestId = (id: string): string => `[data-testid="${id}"]`;
