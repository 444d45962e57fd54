import { type RefObject, useEffect, useRef, useState } from 'react';

/** One screen above and below what is seen. */
const AROUND = '100% 0px';

/** Is this element in view of the box that scrolls it, or about to be? */
export function useNear<E extends HTMLElement>(
  scroller: RefObject<HTMLElement | null>,
): [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new IntersectionObserver((entries) => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: scroller.current,
      rootMargin: AROUND,
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [scroller]);
  return [element, near];
}
