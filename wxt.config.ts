import { defineConfig } from 'wxt';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  // Every name has an import line.
  imports: false,
  // WXT's default for Firefox is MV2.
  manifestVersion: 3,
  i18n: { localesDir: 'lib/words/locales' },
  manifest: ({ browser }) => ({
    name: 'Saidso',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    // Only what shows no warning at install (see README, "Permissions").
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_extension_action__' },
    commands: {
      'capture-page': {
        suggested_key: { default: 'Alt+Shift+C' },
        description: '__MSG_extension_captureCommand__',
      },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'saidso@saidso.example',
          strict_min_version: '140.0',
          // True as long as nothing leaves the machine: Saidso makes no request of its own.
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
