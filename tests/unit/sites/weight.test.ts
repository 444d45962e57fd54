import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

/** All readers together follow a page of a switched-on site once it has loaded: they must stay a small part of it. */
const MOST_BYTES = 75_000;

/** Bytes of a module with all that it needs, minified, not compressed. */
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

describe('the readers', () => {
  it('are light enough to follow every page of a switched-on site', async () => {
    const bytes = await weigh('registry.ts', 'siteFor');
    expect(bytes).toBeGreaterThan(10_000);
    expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
  });
});
