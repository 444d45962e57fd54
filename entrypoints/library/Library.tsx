import { useEffect, useState } from 'react';
import { loadWording, markDocument } from '../../components/ui/load-wording.ts';
import { StoreFailed } from '../../components/ui/StoreFailed.tsx';
import { type Wording, WordsContext } from '../../components/ui/words-context.ts';
import { type Settings, watchSettings } from '../../lib/browser/settings.ts';
import type { Store } from '../../lib/db/store.ts';
import type { Result } from '../../lib/domain/failure.ts';
import { chosenLanguage } from './chosen-language.ts';
import { Shell } from './Shell.tsx';

type Props = { readonly opened: Result<Store>; readonly settings: Settings; readonly wording: Wording };

/** The full page; its words follow the settings while it is open. */
export function Library({ opened, settings: first, wording: firstWording }: Props) {
  const [settings, setSettings] = useState(first);
  const [wording, setWording] = useState(firstWording);
  useEffect(
    () =>
      watchSettings(async (next) => {
        const spoken = await loadWording(chosenLanguage(next));
        markDocument(spoken);
        setWording(spoken);
        setSettings(next);
      }),
    [],
  );
  return (
    <WordsContext value={wording}>
      {opened.ok ? <Shell store={opened.value} settings={settings} /> : <StoreFailed failure={opened} />}
    </WordsContext>
  );
}
