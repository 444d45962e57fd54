import html2canvas from 'html2canvas';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { currentPage } from '../lib/page/install-reader.ts';
import { drawMessage } from '../lib/page/redraw/draw-message.ts';
import { installRedraw } from '../lib/page/redraw/install-redraw.ts';
import { siteFor } from '../lib/sites/registry.ts';

/** Isolated world, after a capture is sealed, and only when a message is not wholly in the picture. */
export default defineUnlistedScript({
  main() {
    installRedraw({
      page: () => currentPage(window),
      site: siteFor,
      draw: (element) => drawMessage(element, window, html2canvas),
    });
  },
});
