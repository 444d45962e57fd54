import type { CaptureRecord } from '../../../lib/domain/capture.schema.ts';
import { conversationSheet } from './conversation-sheet.ts';
import { pageSheet } from './page-sheet.ts';
import type { Sheet } from './sheet.ts';

/** The pictures of a whole page, or of a conversation, as one sheet; null for a capture of what was in front. */
export function sheetOf({
  tiles,
  wholePage,
  certificate,
}: Pick<CaptureRecord, 'tiles' | 'wholePage' | 'certificate'>): Sheet | null {
  const ofPage = tiles.filter((tile) => tile.of === 'page');
  if (ofPage.length > 0) return pageSheet(ofPage, wholePage);
  const ofConversation = tiles.filter((tile) => tile.of === 'conversation');
  return ofConversation.length > 0 ? conversationSheet(ofConversation, certificate?.keys ?? []) : null;
}
