import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installUnroll } from '../lib/page/unroll/install-unroll.ts';

/** Isolated world, on a click, after the reader. */
export default defineUnlistedScript({
  main() {
    installUnroll(window);
  },
});
