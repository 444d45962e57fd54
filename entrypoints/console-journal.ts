import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handOver } from '../lib/page/journal/hand-over.ts';
import { watchConsole } from '../lib/page/journal/watch-console.ts';

/** The page's own world, before its first script, and only on switched-on sites. */
export default defineUnlistedScript({
  main() {
    watchConsole(window, handOver(window));
  },
});
