import { ChevronDown, Plus } from 'lucide-react';
import type { Deal } from '../../lib/domain/deal.schema.ts';
import { Button } from '../ui/Button.tsx';
import { Menu } from '../ui/Menu.tsx';
import { useWords } from '../ui/words-context.ts';

type Props = {
  /** The deal the capture belongs to now. */
  readonly dealId: string | null;
  readonly deals: readonly Deal[];
  readonly onAssign: (dealId: string) => void;
  readonly onMake: () => void;
};

/** Puts a capture into another deal; where it was before stays in the custody log. */
export function AssignMenu({ dealId, deals, onAssign, onMake }: Props) {
  const { t, direction } = useWords();
  return (
    <Menu
      label={t('deal.choose')}
      direction={direction}
      entries={[
        ...deals.map(({ id, name }) => ({ id, label: name, checked: id === dealId, onSelect: () => onAssign(id) })),
        { id: 'make', label: t('deal.make'), icon: <Plus size={16} />, apart: deals.length > 0, onSelect: onMake },
      ]}
      trigger={
        <Button>
          {t(dealId === null ? 'library.assign' : 'library.assignOther')}
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      }
    />
  );
}
