import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';

/** Names a build by the sources it was made from; every capture record carries it. */
function buildHash(): string {
  const hash = createHash('sha256');
  for (const file of globSync(['{lib,components,entrypoints}/**/*.{ts,tsx,json,css,html}', 'package-lock.json']).sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

const onlyManifestTexts = (messages: string): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(JSON.parse(messages)).filter(([name]) => name.startsWith('extension_'))),
    null,
    2,
  );

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every name has an import line.
  imports: false,
  // WXT's default for Firefox is MV2.
  manifestVersion: 3,
  vite: () => ({ define: { __SAIDSO_BUILD__: JSON.stringify(buildHash()) } }),
  i18n: { localesDir: 'lib/words/locales' },
  webExt: {
    // Without a display, or as root (Chromium's sandbox refuses), `npm run dev` builds and rebuilds and opens no window.
    disabled:
      process.getuid?.() === 0 ||
      (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY),
    binaries: {
      ...(process.env.CHROME_PATH && { chrome: process.env.CHROME_PATH }),
      ...(process.env.FIREFOX_PATH && { firefox: process.env.FIREFOX_PATH }),
    },
  },
  hooks: {
    // The browser refuses a message name with a hyphen ("Only ASCII [a-z], [A-Z], [0-9] and _ are allowed"); our keys carry
    // failure codes and item ids. The browser itself reads only the texts of the manifest, so only these go to _locales.
    'build:publicAssets': (_, assets) => {
      for (const asset of assets)
        if ('contents' in asset && asset.relativeDest.startsWith('_locales'))
          asset.contents = onlyManifestTexts(asset.contents);
    },
  },
  manifest: ({ browser }) => ({
    name: 'Saidso',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Only what shows no warning at install (see README, "Permissions").
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      // K as in keep; Chromium gives Alt+Shift+C to no extension (seen in 156).
      'capture-page': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_extension_captureCommand__',
      },
      'capture-whole': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_extension_captureWholeCommand__',
      },
    },
    // Uint8Array.fromBase64
    ...(browser !== 'firefox' && { minimum_chrome_version: '140' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'saidso@saidso.example',
          strict_min_version: '140.0',
          // True as long as nothing about the person leaves the machine: the archive may ask the page's own hosts again for
          // its pictures and styles, without cookies, and nothing else is ever asked for.
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
