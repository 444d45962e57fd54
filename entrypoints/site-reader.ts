import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tellBackground } from '../lib/browser/page-messages.ts';
import { installReader } from '../lib/page/install-reader.ts';
import { siteFor } from '../lib/sites/registry.ts';

/** Isolated world. On a click by `scripting.executeScript`; on switched-on sites registered at document_start. */
export default defineUnlistedScript({
  main() {
    installReader({ window, site: siteFor, send: tellBackground });
  },
});
