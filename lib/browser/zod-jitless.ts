import { config } from 'zod/mini';

// Zod 4 probes `new Function`, which the extension's CSP blocks and reports. First import of every entry. The setting is
// shared by `zod` and `zod/mini`; the latter costs a popup a few kilobytes instead of a hundred.
config({ jitless: true });
