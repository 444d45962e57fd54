import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import styles from './Menu.module.css';

export type MenuEntry = {
  readonly id: string;
  readonly label: string;
  /** One short line below the label: what it does. */
  readonly note?: string;
  /** The shortcut that does the same. */
  readonly keys?: string | null;
  readonly icon?: ReactNode;
  /** Is this the one in force? Undefined where the question makes no sense. */
  readonly checked?: boolean;
  /** Draws a line above. */
  readonly apart?: boolean;
  readonly onSelect: () => void;
};

type Props = {
  /** The button that opens it. */
  readonly trigger: ReactNode;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly align?: 'start' | 'end';
  readonly direction: 'ltr' | 'rtl';
  /** Open as soon as it is there: the click came while this code was still loading. */
  readonly openAtOnce?: boolean;
};

export function Menu({ trigger, label, entries, align = 'start', direction, openAtOnce = false }: Props) {
  return (
    <DropdownMenu.Root dir={direction} defaultOpen={openAtOnce} modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      {/* In place and not in a portal: a menu belongs to the landmark of its button. */}
      <DropdownMenu.Content
        className={styles.content}
        align={align}
        sideOffset={4}
        collisionPadding={8}
        aria-label={label}
      >
        {entries.map((entry) => (
          <Entry key={entry.id} {...entry} />
        ))}
      </DropdownMenu.Content>
    </DropdownMenu.Root>
  );
}

function Entry({ id, label, note, keys = null, icon, checked, apart = false, onSelect }: MenuEntry) {
  const inside = (
    <>
      <span className={styles.icon}>{checked ? <Check size={16} aria-hidden="true" /> : icon}</span>
      <span className={styles.label}>
        {label}
        {keys !== null && <span className={styles.keys}>{keys}</span>}
        {note !== undefined && <span className={styles.note}>{note}</span>}
      </span>
    </>
  );
  return (
    <>
      {apart && <DropdownMenu.Separator className={styles.line} />}
      {checked === undefined ? (
        <DropdownMenu.Item className={styles.item} onSelect={onSelect} data-entry={id}>
          {inside}
        </DropdownMenu.Item>
      ) : (
        <DropdownMenu.CheckboxItem className={styles.item} checked={checked} onSelect={onSelect} data-entry={id}>
          {inside}
        </DropdownMenu.CheckboxItem>
      )}
    </>
  );
}
