import { type ComponentProps, cloneElement, lazy, type ReactElement, Suspense, useState } from 'react';
import type { Menu as MenuComponent } from './Menu.tsx';

const Menu = lazy(async () => ({ default: (await import('./Menu.tsx')).Menu }));

type Props = Omit<ComponentProps<typeof MenuComponent>, 'trigger'> & {
  readonly trigger: ReactElement<{ onClick?: () => void; 'aria-haspopup'?: 'menu' }>;
};

/** The same menu, its code fetched on the first touch: a popup must be there before it. */
export function LazyMenu({ trigger, ...rest }: Props) {
  const [wanted, setWanted] = useState(false);
  if (!wanted) return cloneElement(trigger, { onClick: () => setWanted(true), 'aria-haspopup': 'menu' });
  return (
    <Suspense fallback={trigger}>
      <Menu trigger={trigger} openAtOnce {...rest} />
    </Suspense>
  );
}
