// Plain JavaScript without dependencies: it runs on the machine's own Node, before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser, findCommand, variables } from './find-browser.mjs';

/** What a run may need: whether it is there, Debian's packages for it, and what to tell people elsewhere. */
const needs = {
  chromium: {
    there: () => findBrowser('chromium') !== null,
    // Pages in Chinese are drawn as boxes, and so is our own interface, without a font that has the signs.
    packages: ['chromium', 'fonts-noto-core', 'fonts-noto-cjk'],
    elsewhere: 'Chromium or Chrome (or set CHROME_PATH)',
  },
  firefox: {
    there: () => findBrowser('firefox') !== null,
    packages: ['firefox-esr', 'fonts-noto-core', 'fonts-noto-cjk'],
    elsewhere: 'Firefox 140 or newer (or set FIREFOX_PATH)',
  },
  display: {
    there: () => findCommand('Xvfb') !== null && findCommand('xdotool') !== null,
    packages: ['xvfb', 'xdotool'],
    elsewhere: 'Xvfb and xdotool',
  },
  // A packet is checked with what any computer has.
  packet: {
    there: () => findCommand('unzip') !== null && (findCommand('sha256sum') ?? findCommand('shasum')) !== null,
    packages: ['unzip', 'coreutils'],
    elsewhere: 'unzip and sha256sum',
  },
};

function onDebianAsRoot() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return (
    /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(readFileSync('/etc/os-release', 'utf8')) &&
    findCommand('apt-get') !== null
  );
}

const wait = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/** Runs apt-get, patient with another apt-get that holds the lock (a machine that has just started updates itself). */
function aptGet(...args) {
  const until = Date.now() + 5 * 60_000;
  for (;;) {
    const result = spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const locked = /Could not get lock|Unable to lock|is held by process/.test(result.stderr ?? '');
    if (result.status === 0) return true;
    if (!locked || Date.now() > until) {
      console.error(result.stdout, result.stderr);
      return false;
    }
    wait(5_000);
  }
}

/**
 * Makes sure that the browsers of a run are there. Installs them on Debian as root; elsewhere says in one sentence
 * what is missing and ends with code 2.
 * @param {{ chromium?: boolean, firefox?: boolean, display?: boolean, packet?: boolean }} wanted
 */
export function ensureBrowsers(wanted) {
  for (const [browser, variable] of Object.entries(variables))
    if (wanted[browser] && process.env[variable] && !existsSync(process.env[variable])) {
      console.error(`${variable} names ${process.env[variable]}, and there is no such file.`);
      process.exit(2);
    }
  const missing = () => Object.keys(needs).filter((name) => wanted[name] && !needs[name].there());
  const atFirst = missing();
  if (atFirst.length === 0) return;
  if (onDebianAsRoot()) {
    const packages = [...new Set(atFirst.flatMap((name) => needs[name].packages))];
    console.log(`Installing ${packages.join(', ')} (apt-get) …`);
    if (aptGet('update')) aptGet('install', '-y', '--no-install-recommends', ...packages);
  }
  const still = missing();
  if (still.length === 0) return;
  console.error(`Please install ${still.map((name) => needs[name].elsewhere).join(' and ')}, then run this again.`);
  process.exit(2);
}
