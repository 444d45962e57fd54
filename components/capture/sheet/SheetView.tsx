import { useRef, useState } from 'react';
import type { Store } from '../../../lib/db/store.ts';
import { useWords } from '../../ui/words-context.ts';
import { SheetBar } from './SheetBar.tsx';
import { SheetGap } from './SheetGap.tsx';
import { SheetTile } from './SheetTile.tsx';
import styles from './SheetView.module.css';
import { type Sheet, tileAt } from './sheet.ts';
import { useZoom } from './use-zoom.ts';
import { zoomByKey } from './zoom-keys.ts';

type Props = {
  readonly store: Store;
  readonly captureId: string;
  readonly sheet: Sheet;
  /** Said between pictures of a conversation that share no message. */
  readonly betweenWords: string;
};

/** Many pictures as one long one: only those near the view are there, however long it is. */
export function SheetView({ store, captureId, sheet, betweenWords }: Props) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const zoom = useZoom(scroller, sheet.width);
  const [middle, setMiddle] = useState(0);
  const current = tileAt(sheet, middle);
  const look = ({ scrollTop, clientHeight, scrollHeight }: HTMLElement): void => {
    const next = tileAt(sheet, ((scrollTop + clientHeight / 2) / scrollHeight) * sheet.height);
    if (next !== undefined && next !== current) setMiddle(next.at.y);
  };
  const width = zoom.scale === null ? `min(100%, ${sheet.width}px)` : `${sheet.width * zoom.scale}px`;
  return (
    <section className={styles.view} aria-label={t(`library.sheet.${sheet.of}`)}>
      <SheetBar sheet={sheet} zoom={zoom} current={current} />
      {/* A picture does not turn around with the language. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrows scroll it, and its keys stand on buttons too */}
      <div
        ref={scroller}
        className={styles.scroller}
        dir="ltr"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
        tabIndex={0}
        onScroll={({ currentTarget }) => look(currentTarget)}
        onKeyDown={(event) => zoomByKey(zoom, event) && event.preventDefault()}
      >
        <div className={styles.sheet} style={{ inlineSize: width, aspectRatio: `${sheet.width} / ${sheet.height}` }}>
          {sheet.blocks.map((block) =>
            block.is === 'gap' ? (
              <SheetGap key={`gap-${block.at.y}`} sheet={sheet} block={block} betweenWords={betweenWords} />
            ) : (
              <SheetTile key={block.tile.path} {...{ store, captureId, sheet, block, scroller }} />
            ),
          )}
        </div>
      </div>
    </section>
  );
}
