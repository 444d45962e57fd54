import { useEffect, useState } from 'react';
import { ago } from './ago-words.ts';
import { ownZone } from './own-zone.ts';
import { useWords } from './words-context.ts';

const EVERY = 20_000;

/** "2 minutes ago", kept true while it stands there; the exact time with its zone on hover. */
export function Ago({ at }: { readonly at: string }) {
  const { locale, formats } = useWords();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY);
    return () => clearInterval(timer);
  }, []);
  return (
    <time dateTime={at} title={formats.time({ utc: at, zone: ownZone() })}>
      {ago(Date.parse(at), Math.max(now, Date.parse(at)), locale)}
    </time>
  );
}
