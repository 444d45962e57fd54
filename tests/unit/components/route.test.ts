import { describe, expect, it } from 'vitest';
import { routeOf } from '../../../entrypoints/library/route.ts';

describe('addresses in the library', () => {
  it.each([
    ['', { at: 'overview' }],
    ['#/', { at: 'overview' }],
    ['#/capture/0199', { at: 'capture', id: '0199' }],
    ['#/deal/0199', { at: 'deal', id: '0199' }],
    ['#/export/0199', { at: 'export', dealId: '0199', start: false }],
    ['#/export/0199?start', { at: 'export', dealId: '0199', start: true }],
    ['#/sites', { at: 'sites' }],
    ['#/settings', { at: 'settings' }],
    ['#/capture/', { at: 'nowhere' }],
    ['#/elsewhere/1', { at: 'nowhere' }],
  ])('%s', (hash, route) => {
    expect(routeOf(hash)).toEqual(route);
  });
});
