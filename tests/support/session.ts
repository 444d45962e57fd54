import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startWorld, type World } from '../world/world.ts';
import { type BrowserName, type Driven, type LaunchOptions, launch } from './browser.ts';

/** The browser that this run of the suite is for. */
export const browserName: BrowserName = process.env.SAIDSO_BROWSER === 'firefox' ? 'firefox' : 'chromium';

export type Session = Driven & {
  readonly world: World;
  /** Where the browser puts what it downloads; empty at first. */
  readonly downloadDir: string;
};

/** A browser with Saidso in it and an empty store, and a world of its own. */
export async function startSession(options: Partial<Omit<LaunchOptions, 'world'>> = {}): Promise<Session> {
  const world = await startWorld();
  const downloadDir = options.downloadDir ?? mkdtempSync(join(tmpdir(), 'saidso-downloads-'));
  const driven = await launch({ browser: browserName, ...options, world, downloadDir });
  return {
    ...driven,
    world,
    downloadDir,
    close: async () => {
      await driven.close();
      await world.close();
      if (options.downloadDir === undefined) rmSync(downloadDir, { recursive: true, force: true });
    },
  };
}
