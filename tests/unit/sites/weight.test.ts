import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

/** A script on a switched-on site may weigh 40 kB; the rest of it watches the page and keeps its journal. */
const MOST_BYTES = 29_000;
const READERS = {
  'alibaba/message-centre.ts': 'alibabaMessages',
  'alibaba/catalogue.ts': 'alibabaCatalogue',
  'alibaba/trade.ts': 'alibabaTrade',
  'whatsapp/whatsapp.ts': 'whatsapp',
  'gmail/gmail.ts': 'gmail',
  'generic.ts': 'generic',
} as const;

/** Bytes of one reader with all that it needs, minified, not compressed. */
async function weigh(file: string, name: string): Promise<number> {
  const path = fileURLToPath(new URL(`../../../lib/sites/${file}`, import.meta.url));
  const id = 'virtual:one-reader';
  const entry = {
    name: 'one-reader',
    resolveId: (asked: string) => (asked === id ? id : null),
    load: (asked: string) =>
      asked === id ? `import { ${name} } from ${JSON.stringify(path)}; globalThis.reader = ${name};` : null,
  };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [entry],
    build: { write: false, minify: true, rolldownOptions: { input: id, output: { format: 'iife' } } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs
    .flatMap((one) => ('output' in one ? one.output : []))
    .filter((one): one is Rolldown.OutputChunk => one.type === 'chunk');
  return chunks.reduce((sum, { code }) => sum + Buffer.byteLength(code), 0);
}

describe('the reader of one page', () => {
  for (const [file, name] of Object.entries(READERS)) {
    it(`of ${file} is light enough to stand in every page of its hosts`, async () => {
      const bytes = await weigh(file, name);
      expect(bytes).toBeGreaterThan(5_000);
      expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
    });
  }
});
