import type { CSSProperties } from 'react';
import type { Rect } from '../../../lib/domain/message.schema.ts';
import type { Sheet } from './sheet.ts';

/** Place on the sheet in parts of its size, so that it fits however large the sheet is drawn. */
export const placed = ({ x, y, width, height }: Rect, sheet: Pick<Sheet, 'width' | 'height'>): CSSProperties => ({
  insetInlineStart: `${(100 * x) / sheet.width}%`,
  insetBlockStart: `${(100 * y) / sheet.height}%`,
  inlineSize: `${(100 * width) / sheet.width}%`,
  blockSize: `${(100 * height) / sheet.height}%`,
});
