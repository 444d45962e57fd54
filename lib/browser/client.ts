import { browser } from 'wxt/browser';
import { createClient } from '../messaging/client.ts';

/** Our own pages ask the background by extension messages. */
export const client = createClient((message) => browser.runtime.sendMessage(message));
