/** In functions that are sent into a page of the extension; both browsers give it there, with promises. */
declare const chrome: import('webextension-polyfill').Browser;
