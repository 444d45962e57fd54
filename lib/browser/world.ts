import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import type { World } from '../app/ports.ts';
import type { DeviceTime } from '../domain/time.schema.ts';

declare const __SAIDSO_BUILD__: string;

/** Below this size a hash in JavaScript is done before a call to WebCrypto has come back; bytes. */
const SMALL = 4096;

export const digest = async (bytes: Uint8Array): Promise<string> =>
  bytesToHex(
    bytes.length < SMALL ? sha256(bytes) : new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource)),
  );

export function now(): DeviceTime {
  const date = new Date();
  return {
    utc: date.toISOString(),
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    offsetMinutes: 0 - date.getTimezoneOffset(),
    monotonic: performance.now(),
  };
}

/** The real world, for the background and for our own pages. */
export async function realWorld(): Promise<World> {
  const platform = await browser.runtime.getPlatformInfo();
  return {
    now,
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    newId: v7,
    randomHex: (length) => bytesToHex(crypto.getRandomValues(new Uint8Array(length))),
    digest,
    alone: (task) => navigator.locks.request('saidso-custody', task),
    about: {
      version: browser.runtime.getManifest().version,
      build: __SAIDSO_BUILD__,
      browser: navigator.userAgent,
      system: `${platform.os} ${platform.arch}`,
      languages: navigator.languages,
    },
  };
}
