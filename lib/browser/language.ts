import { browser } from 'wxt/browser';

/** The browser's own interface language, BCP 47. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();
