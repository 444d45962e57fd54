import '../../lib/browser/zod-jitless.ts';
import { createRoot } from 'react-dom/client';
import '../../components/ui/tokens.css';
import { languageFor, loadWording, markDocument } from '../../components/ui/load-wording.ts';
import { StoreFailed } from '../../components/ui/StoreFailed.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { browserLanguage } from '../../lib/browser/language.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { openStore } from '../../lib/db/open-store.ts';
import { Popup } from './Popup.tsx';

// The store opens while the words are fetched.
const opening = openStore(indexedDB, IDBKeyRange);
const settings = await readSettings();
const wording = await loadWording(languageFor(settings.language, browserLanguage()));
markDocument(wording);
const opened = await opening;

const root = document.getElementById('root');
if (root === null) throw new Error('popup.html has no #root');
createRoot(root).render(
  <WordsContext value={wording}>
    {opened.ok ? <Popup store={opened.value} settings={settings} /> : <StoreFailed failure={opened} />}
  </WordsContext>,
);
