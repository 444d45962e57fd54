import { Dialog as Radix } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';
import styles from './Dialog.module.css';

type Props = {
  readonly title: string;
  readonly description: string;
  readonly onClose: () => void;
  /** Gets the focus afterwards; for a dialog opened from a menu, whose item is gone by then. */
  readonly returnTo?: RefObject<HTMLElement | null> | undefined;
  readonly children: ReactNode;
};

/** A question that waits for an answer. Mounted means open; Escape and a click beside it close it. */
export function Dialog({ title, description, onClose, returnTo, children }: Props) {
  const giveBack = (event: Event): void => {
    if (!returnTo?.current) return;
    event.preventDefault();
    returnTo.current.focus();
  };
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={styles.overlay} />
        <Radix.Content className={styles.content} onCloseAutoFocus={giveBack}>
          <Radix.Title className={styles.title}>{title}</Radix.Title>
          <Radix.Description className={styles.description}>{description}</Radix.Description>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
