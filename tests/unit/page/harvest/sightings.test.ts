import { describe, expect, it } from 'vitest';
import { sightings } from '../../../../lib/page/harvest/sightings.ts';

const made = (key: string) => ({ key, keyKind: 'composite' as const });
const site = (key: string) => ({ key, keyKind: 'site' as const });

describe('where messages were seen', () => {
  it('numbers equal messages from the oldest on, whatever number they had in a reading', () => {
    const seen = sightings();
    seen.note(made('ok-1'), 100, 0);
    seen.note(made('ok-1'), 900, 0);
    expect([seen.distanceOf('ok-1'), seen.distanceOf('ok-2'), seen.distanceOf('ok-3')]).toEqual([900, 100, null]);
    expect([seen.keyOf(made('ok-1'), 900), seen.keyOf(made('ok-1'), 100)]).toEqual(['ok-1', 'ok-2']);
  });

  it('knows one message again after all of them have moved', () => {
    const seen = sightings();
    seen.note(made('ok-1'), 100, 0);
    expect(seen.driftOf(made('ok-1'), 160)).toBe(60);
    seen.note(made('ok-1'), 160, 60);
    expect([seen.distanceOf('ok-1'), seen.distanceOf('ok-2')]).toEqual([160, null]);
  });

  it('keeps the last place of a message with an id', () => {
    const seen = sightings();
    seen.note(site('a'), 100, 0);
    seen.note(site('a'), 300, 0);
    expect([seen.distanceOf('a'), seen.keyOf(site('a'), 300), seen.driftOf(site('b'), 1)]).toEqual([300, 'a', null]);
  });
});
