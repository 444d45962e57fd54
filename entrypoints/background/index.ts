import '../../lib/browser/zod-jitless.ts';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from './listeners.ts';
import { tidyUp } from './ready.ts';
import { report } from './report.ts';

export default defineBackground({
  main() {
    listen();
    void tidyUp().catch(report);
  },
});
