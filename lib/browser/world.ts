import { v7 } from 'uuid';
import { browser } from 'wxt/browser';
import type { World } from '../app/ports.ts';
import type { DeviceTime } from '../domain/time.schema.ts';

declare const __SAIDSO_BUILD__: string;

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

export const digest = async (bytes: Uint8Array): Promise<string> =>
  hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource)));

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
    newId: v7,
    randomHex: (length) => hex(crypto.getRandomValues(new Uint8Array(length))),
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
