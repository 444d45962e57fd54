// Plain JavaScript without dependencies: it runs on the machine's own Node, before anything is installed.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

/** Environment variables by which a person names the browser to use. */
export const variables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' };

function usualPlaces(browser) {
  const programs = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  const places = {
    chromium: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ...programs.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
      ...programs.map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ],
    firefox: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      ...programs.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
    ],
  };
  return places[browser];
}

/** Full path of a command in PATH, or null. */
export function findCommand(name) {
  const file = process.platform === 'win32' ? `${name}.exe` : name;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? null;
}

/** Path of the browser to use: `CHROME_PATH` / `FIREFOX_PATH` first, then PATH, then the usual places; null when none. */
export function findBrowser(browser) {
  const chosen = process.env[variables[browser]];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const inPath = names[browser].map(findCommand).find((path) => path !== null);
  return inPath ?? usualPlaces(browser).find((path) => existsSync(path)) ?? null;
}
