import { ChevronDown, FolderOpen, Pencil, Plus } from 'lucide-react';
import type { RefObject } from 'react';
import type { Deal } from '../../lib/domain/deal.schema.ts';
import { LazyMenu } from '../ui/LazyMenu.tsx';
import type { MenuEntry } from '../ui/Menu.tsx';
import { useWords } from '../ui/words-context.ts';
import styles from './DealSwitch.module.css';

type Props = {
  readonly deal: Deal | null;
  /** The deals to choose from, newest first. */
  readonly deals: readonly Deal[];
  readonly onSwitch: (dealId: string) => void;
  readonly onRename: () => void;
  readonly onMake: () => void;
  readonly onOpen: (dealId: string) => void;
  readonly buttonRef: RefObject<HTMLButtonElement | null>;
};

/** Which purchase this is about; another one, a new one, another name. */
export function DealSwitch({ deal, deals, onSwitch, onRename, onMake, onOpen, buttonRef }: Props) {
  const { t, direction } = useWords();
  const own: readonly MenuEntry[] =
    deal === null
      ? []
      : [
          {
            id: 'open',
            label: t('deal.open'),
            icon: <FolderOpen size={16} />,
            apart: deals.length > 0,
            onSelect: () => onOpen(deal.id),
          },
          { id: 'rename', label: t('deal.rename'), icon: <Pencil size={16} />, onSelect: onRename },
        ];
  const entries: readonly MenuEntry[] = [
    ...deals.map(({ id, name }) => ({ id, label: name, checked: id === deal?.id, onSelect: () => onSwitch(id) })),
    ...own,
    {
      id: 'make',
      label: t('deal.make'),
      icon: <Plus size={16} />,
      apart: deal === null && deals.length > 0,
      onSelect: onMake,
    },
  ];
  const name = deal?.name ?? t('deal.none');
  return (
    <LazyMenu
      label={t('deal.choose')}
      direction={direction}
      entries={entries}
      trigger={
        <button type="button" ref={buttonRef} className={styles.trigger} title={name}>
          <span className={styles.label}>{t('deal.label')}</span>
          <bdi className={styles.name} data-testid="deal-name">
            {name}
          </bdi>
          <ChevronDown size={14} aria-hidden="true" />
        </button>
      }
    />
  );
}
