import { MoveHorizontal, ZoomIn, ZoomOut } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useWords } from '../../ui/words-context.ts';
import styles from './SheetBar.module.css';
import type { Sheet, SheetBlock } from './sheet.ts';
import type { Zoom } from './use-zoom.ts';

type Props = {
  readonly sheet: Sheet;
  readonly zoom: Zoom;
  /** The picture in the middle of the view. */
  readonly current: Extract<SheetBlock, { is: 'tile' }> | undefined;
};

/** Size of the sheet, which picture of it is in view, and how large it is drawn. */
export function SheetBar({ sheet, zoom, current }: Props) {
  const { t, locale } = useWords();
  const size = (width: number, height: number): string =>
    t('library.sheet.size', { width: Math.round(width), height: Math.round(height) });
  return (
    <div className={styles.bar}>
      <p className={styles.numbers}>
        <strong>{t(`library.sheet.${sheet.of}`)}</strong>
        {sheet.of === 'page' && <span>{size(sheet.width, sheet.height)}</span>}
        {current && (
          <span data-testid="tile-in-view">{t('library.sheet.tile', { tile: current.number, of: sheet.tiles })}</span>
        )}
        {current && (
          <span className={styles.file}>
            <bdi>{current.tile.path}</bdi> {size(current.tile.width, current.tile.height)}
          </span>
        )}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: buttons of one kind, no fields of a form */}
      <div className={styles.zoom} role="group" aria-label={t('library.sheet.zoom')}>
        <IconButton label={t('library.sheet.out')} onClick={zoom.smaller}>
          <ZoomOut size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={t('library.sheet.in')} onClick={zoom.larger}>
          <ZoomIn size={16} aria-hidden="true" />
        </IconButton>
        <IconButton label={t('library.sheet.fit')} onClick={zoom.fit} aria-pressed={zoom.scale === null}>
          <MoveHorizontal size={16} aria-hidden="true" />
        </IconButton>
        <Button
          look="quiet"
          size="small"
          className={styles.full}
          title={t('library.sheet.full')}
          onClick={zoom.full}
          aria-pressed={zoom.scale === 1}
        >
          {new Intl.NumberFormat(locale, { style: 'percent' }).format(1)}
        </Button>
      </div>
    </div>
  );
}
