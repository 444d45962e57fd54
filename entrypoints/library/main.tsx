import '../../lib/browser/zod-jitless.ts';
import { createRoot } from 'react-dom/client';
import '../../components/ui/tokens.css';
import './library.css';
import { loadWording, markDocument } from '../../components/ui/load-wording.ts';
import { readSettings } from '../../lib/browser/settings.ts';
import { openStore } from '../../lib/db/open-store.ts';
import { chosenLanguage } from './chosen-language.ts';
import { Library } from './Library.tsx';

const opening = openStore(indexedDB, IDBKeyRange);
const settings = await readSettings();
const wording = await loadWording(chosenLanguage(settings));
markDocument(wording);
const opened = await opening;

const root = document.getElementById('root');
if (root === null) throw new Error('library.html has no #root');
createRoot(root).render(<Library opened={opened} settings={settings} wording={wording} />);
