// Plain JavaScript without dependencies: it runs on the machine's own Node, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = join(root, 'node_modules');

/** The Node that the npm package `node` brings: it runs TypeScript as it stands. */
export const projectNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Environment in which the project's own Node and commands come first. */
export const projectEnv = () => ({ ...process.env, PATH: [join(modules, '.bin'), process.env.PATH].join(delimiter) });

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/**
 * Does node_modules hold just what the lockfile says? Compared by versions, not by file times: npm writes the
 * lockfile after its own note in node_modules, and git gives a fresh checkout today's date.
 */
export function dependenciesAreCurrent() {
  const note = join(modules, '.package-lock.json');
  if (!existsSync(note) || !existsSync(projectNode)) return false;
  const installed = packagesOf(note);
  return Object.entries(packagesOf(join(root, 'package-lock.json')))
    .filter(([path, wanted]) => path !== '' && !wanted.optional && !wanted.devOptional)
    .every(([path, wanted]) => installed[path]?.version === wanted.version);
}

export function ensureDependencies() {
  if (dependenciesAreCurrent()) return;
  console.log('Installing the dependencies (npm ci) …');
  // npm must not run on the Node that it is about to replace.
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  if (result.status === 0 && existsSync(projectNode)) return;
  console.error(result.stdout, result.stderr);
  console.error('npm ci failed. What it said stands above; nothing else was changed.');
  process.exit(2);
}
