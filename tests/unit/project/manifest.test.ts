import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ensureBuilt } from '../../support/extension-build.ts';

/** Measured in Chromium 156 and Firefox 153: no warning at install. All others are to be asked for when needed. */
const WITHOUT_WARNING = [
  'activeTab',
  'scripting',
  'storage',
  'unlimitedStorage',
  'alarms',
  'contextMenus',
  'sidePanel',
  'offscreen',
];

const manifestSchema = z.object({
  manifest_version: z.number(),
  permissions: z.array(z.string()),
  host_permissions: z.array(z.string()).default([]),
  optional_host_permissions: z.array(z.string()).default([]),
  content_scripts: z.array(z.unknown()).default([]),
  web_accessible_resources: z.array(z.unknown()).default([]),
  externally_connectable: z.unknown().optional(),
  background: z.object({ service_worker: z.string().optional(), scripts: z.array(z.string()).optional() }),
});

const manifestOf = (browser: 'chromium' | 'firefox') =>
  manifestSchema.parse(JSON.parse(readFileSync(join(ensureBuilt(browser), 'manifest.json'), 'utf8')));

describe.each(['chromium', 'firefox'] as const)('manifest for %s', (browser) => {
  const manifest = manifestOf(browser);

  it('is of version 3', () => expect(manifest.manifest_version).toBe(3));

  it('asks for no host at install', () => {
    expect(manifest.host_permissions).toEqual([]);
    expect(manifest.content_scripts).toEqual([]);
  });

  it('holds no permission that warns at install', () => {
    expect(manifest.permissions.filter((name) => !WITHOUT_WARNING.includes(name))).toEqual([]);
  });

  it('lets the person grant a site later', () => expect(manifest.optional_host_permissions).not.toEqual([]));

  it('opens nothing to web pages', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources).toEqual([]);
  });
});
