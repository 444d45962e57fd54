import { z } from 'zod';

// Zod 4 probes `new Function`, which the extension's CSP blocks and reports. First import of every entry.
z.config({ jitless: true });
