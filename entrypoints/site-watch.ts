import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../lib/browser/page-messages.ts';
import { installWatch } from '../lib/page/install-watch.ts';

/** Isolated world, document_start, on switched-on sites only: all that runs there before the page has loaded. */
export default defineUnlistedScript({
  main() {
    installWatch({ window, askForReader: () => tellBackground({ type: 'page.loaded' }) });
  },
});
