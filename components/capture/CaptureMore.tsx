import { ChevronDown, GalleryVertical, Images, MessagesSquare, Square } from 'lucide-react';
import type { Shortcuts } from '../../lib/browser/shortcut.ts';
import type { Extent } from '../../lib/domain/capture.schema.ts';
import { Button } from '../ui/Button.tsx';
import { LazyMenu } from '../ui/LazyMenu.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './CaptureMore.module.css';

const ICONS = {
  visible: Square,
  page: GalleryVertical,
  conversation: MessagesSquare,
  'pictured-conversation': Images,
} as const;

type Props = {
  readonly extents: readonly Extent[];
  readonly shortcuts: Shortcuts;
  readonly disabled: boolean;
  readonly onCapture: (extent: Extent) => void;
};

/** The arrow at the end of the capture button: what else can be kept, each with what it does. */
export function CaptureMore({ extents, shortcuts, disabled, onCapture }: Props) {
  const { t, direction } = useWords();
  const label = t('capture.more');
  const entries = extents.map((extent) => {
    const Icon = ICONS[extent];
    return {
      id: extent,
      label: t(`capture.way.${extent}.do`),
      note: t(`capture.way.${extent}.note`),
      keys: extent === 'visible' ? shortcuts.visible : extent === 'pictured-conversation' ? null : shortcuts.whole,
      icon: <Icon size={16} aria-hidden="true" />,
      onSelect: () => onCapture(extent),
    };
  });
  return (
    <LazyMenu
      label={label}
      align="end"
      direction={direction}
      entries={entries}
      trigger={
        <Button
          look="primary"
          className={styles.arrow}
          aria-label={label}
          title={label}
          disabled={disabled}
          data-testid="capture-more"
        >
          <ChevronDown size={18} aria-hidden="true" />
        </Button>
      }
    />
  );
}
