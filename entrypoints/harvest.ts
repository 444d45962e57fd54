import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installHarvest } from '../lib/page/harvest/install-harvest.ts';
import { currentPage } from '../lib/page/install-reader.ts';
import { siteFor } from '../lib/sites/registry.ts';

/** Isolated world, when the person asks for a whole conversation, after the reader. */
export default defineUnlistedScript({
  main() {
    installHarvest({ window, page: () => currentPage(window), site: siteFor });
  },
});
