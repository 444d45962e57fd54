import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { anyShadowRoot } from '../lib/browser/page-messages.ts';
import { installArchive } from '../lib/page/install-archive.ts';
import { siteFor } from '../lib/sites/registry.ts';

/** Isolated world, on a click. */
export default defineUnlistedScript({
  main() {
    installArchive({ window, site: siteFor, anyShadowRoot });
  },
});
