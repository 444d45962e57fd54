import { existsSync, readFileSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { type Answer, answerWith } from './site.ts';

const STYLE = '/world-style/';
const CLIENT = '/world-client/';

/** A file of this folder, or null where the path leads elsewhere or to nothing. */
function fileText(...path: readonly string[]): string | null {
  const file = normalize(join(import.meta.dirname, ...path));
  if (!file.startsWith(import.meta.dirname + sep) || !existsSync(file)) return null;
  return readFileSync(file, 'utf8');
}

async function plainScript(name: string): Promise<string | null> {
  const source = fileText('client', name);
  if (source === null) return null;
  // Node's own stripTypeScriptTypes prints a warning on every start. Vite is there anyway.
  const { transformWithOxc } = await import('vite');
  return (await transformWithOxc(source, name)).code;
}

/** Style sheets and scripts of the pages: the same on every host. Null: not an address of ours. */
export async function answerAsset(url: URL): Promise<Answer | null> {
  const { pathname } = url;
  const open = { headers: { 'access-control-allow-origin': '*' } };
  if (pathname.startsWith(STYLE) && pathname.endsWith('.css')) {
    const style = fileText(pathname.slice(STYLE.length));
    return style === null ? null : answerWith('text/css; charset=utf-8', style, open);
  }
  if (pathname.startsWith(CLIENT) && pathname.endsWith('.ts')) {
    const script = await plainScript(pathname.slice(CLIENT.length));
    return script === null ? null : answerWith('text/javascript; charset=utf-8', script, open);
  }
  return null;
}
