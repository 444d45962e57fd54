// Plain JavaScript without dependencies: it runs on the machine's own Node, before anything is installed.
import { spawn } from 'node:child_process';
import { ensureBrowsers } from './browsers.mjs';
import { ensureDependencies, projectEnv, projectNode, root } from './dependencies.mjs';

/**
 * Sets the machine up, then hands over to a TypeScript file on the project's own Node and ends with its exit code.
 * @param {string} file path from the project's root
 * @param {Parameters<typeof ensureBrowsers>[0]} wanted
 */
export function setUpAndRun(file, wanted) {
  ensureDependencies();
  ensureBrowsers(wanted);
  const child = spawn(projectNode, [file, ...process.argv.slice(2)], {
    cwd: root,
    env: projectEnv(),
    stdio: 'inherit',
  });
  // Ctrl-C reaches the child as well; it cleans up and ends, and so do we.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => signal === 'SIGTERM' && child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
