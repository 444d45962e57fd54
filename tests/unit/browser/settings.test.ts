import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { changeSettings, readSettings, type Settings, watchSettings } from '../../../lib/browser/settings.ts';

const fresh: Settings = { language: 'auto', removalWarned: false };

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are the defaults before anything was chosen', async () => {
    expect(await readSettings()).toEqual(fresh);
  });
  it('keep what was chosen beside what was chosen before', async () => {
    await changeSettings({ language: 'es' });
    await changeSettings({ removalWarned: true });
    expect(await readSettings()).toEqual({ language: 'es', removalWarned: true });
  });
  it.each([['nonsense'], [{ language: 'klingon' }], [null], [7]])('give way where %o is stored', async (stored) => {
    await fakeBrowser.storage.local.set({ settings: stored });
    expect(await readSettings()).toEqual(fresh);
  });
  it('tell of a change until nobody listens', async () => {
    const heard: Settings[] = [];
    const stop = watchSettings((settings) => heard.push(settings));
    await changeSettings({ language: 'zh_CN' });
    stop();
    await changeSettings({ language: 'en' });
    expect(heard).toEqual([{ ...fresh, language: 'zh_CN' }]);
  });
});
