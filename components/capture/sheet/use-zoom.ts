import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

const STEPS = [0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3] as const;
/** Widths that differ by less are the same step. */
const HAIR = 0.001;

export type Zoom = {
  /** Sheet pixels per CSS pixel of the page; null: as wide as there is room, and never larger than on the page. */
  readonly scale: number | null;
  readonly larger: () => void;
  readonly smaller: () => void;
  readonly fit: () => void;
  readonly full: () => void;
};

/** How large the sheet is drawn. What stood in the middle stays in the middle. */
export function useZoom(scroller: RefObject<HTMLElement | null>, sheetWidth: number): Zoom {
  const [scale, setScale] = useState<number | null>(null);
  const middle = useRef({ x: 0.5, y: 0 });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new size is the reason to scroll
  useLayoutEffect(() => {
    const box = scroller.current;
    if (box === null) return;
    box.scrollTop = middle.current.y * box.scrollHeight - box.clientHeight / 2;
    box.scrollLeft = middle.current.x * box.scrollWidth - box.clientWidth / 2;
  }, [scroller, scale]);
  const set = (next: number | null): void => {
    const box = scroller.current;
    if (box !== null)
      middle.current = {
        x: (box.scrollLeft + box.clientWidth / 2) / box.scrollWidth,
        y: (box.scrollTop + box.clientHeight / 2) / box.scrollHeight,
      };
    setScale(next);
  };
  const now = (): number => scale ?? Math.min(1, (scroller.current?.clientWidth ?? sheetWidth) / sheetWidth);
  return {
    scale,
    larger: () => set(STEPS.find((step) => step > now() + HAIR) ?? now()),
    smaller: () => set(STEPS.findLast((step) => step < now() - HAIR) ?? now()),
    fit: () => set(null),
    full: () => set(1),
  };
}
