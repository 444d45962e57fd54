import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../lib/browser/page-messages.ts';
import { currentPage } from '../lib/page/install-reader.ts';
import { installKeepWatch } from '../lib/page/keep-watch/install-keep-watch.ts';
import { siteFor } from '../lib/sites/registry.ts';

/** Isolated world, when the person switches keeping watch on, after the reader. */
export default defineUnlistedScript({
  main() {
    const tell = () => tellBackground({ type: 'talk.changed' });
    installKeepWatch({ window, page: () => currentPage(window), site: siteFor, tell });
  },
});
