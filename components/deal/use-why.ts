import { useId, useState } from 'react';

export type Why = { readonly id: string; readonly open: boolean; readonly toggle: () => void };

/** A reason that is shown when it is asked for. */
export function useWhy(): Why {
  const [open, setOpen] = useState(false);
  return { id: useId(), open, toggle: () => setOpen(!open) };
}
