import { describe, expect, it } from 'vitest';
import { checkQuality, type QualityQuestion } from '../../../lib/domain/quality.ts';
import type { DeviceTime } from '../../../lib/domain/time.schema.ts';
import { makePageState, makeReading } from '../../support/make-capture.ts';

/** Our clock, ms after noon, and its steady one. */
const at = (milliseconds: number, monotonic: number): DeviceTime => ({
  utc: new Date(Date.UTC(2026, 10, 20, 12, 0, 0, milliseconds)).toISOString(),
  zone: 'Europe/Berlin',
  offsetMinutes: 60,
  monotonic,
});
const screen = (y: number, sha256: string) => ({ rect: { x: 0, y, width: 1280, height: 800 }, sha256 });
const wholePage = { method: 'scroll-tiles' as const, size: { width: 1280, height: 1600 }, gaps: [] };
const gaps = [{ from: 800, to: 1600, code: 'tab-gone' as const }];
const tall = makePageState({ page: { width: 1280, height: 2400 } });

const good: QualityQuestion = {
  reading: makeReading(),
  before: makePageState(),
  after: makePageState(),
  picture: { present: true, blank: false },
  wordsOnly: false,
  tiles: [],
  wholePage: null,
  clock: { started: at(0, 0), sealed: at(1_000, 1_000) },
  failures: [],
};
const box = { x: 0, y: 0, width: 600, height: 700 };
const rows = { seen: 3, read: 0, system: 0, notDrawn: 0, unread: [{ reason: 'no text', html: '<p></p>' }] };
const reads = (change: Parameters<typeof makeReading>[0]) => ({ reading: makeReading(change) });
const ends = (change: Parameters<typeof makePageState>[0]) => ({ after: makePageState(change) });

describe('the quality check', () => {
  it('finds nothing on a page that stood still and was read', () => {
    expect(checkQuality(good)).toEqual([]);
  });

  it.each<[string, Partial<QualityQuestion>, string[]]>([
    ['a blank picture', { picture: { present: true, blank: true } }, ['picture-blank']],
    ['no picture', { picture: { present: false, blank: false } }, ['picture-refused']],
    [
      'no picture, for a known reason',
      { picture: { present: false, blank: false }, failures: [{ code: 'tab-switched' }] },
      ['tab-switched'],
    ],
    ['a page that was not read', { reading: null }, ['page-not-answering']],
    ['a challenge page', reads({ kind: 'challenge', identityRead: false }), ['challenge-page']],
    ['a login page', reads({ kind: 'login', identityRead: false }), ['logged-out']],
    ['an identity not read', reads({ identityRead: false }), ['identity-not-read']],
    ['a changed layout', reads({ problems: [{ code: 'layout-changed', params: { rows: 3 } }] }), ['layout-changed']],
    ['rows of which none could be read', reads({ rows }), ['layout-changed']],
    ['another document', ends({ document: 'd2' }), ['page-navigated']],
    ['another address', ends({ url: 'https://onetalk.alibaba.com/#2' }), ['page-navigated']],
    ['a scrolled page', ends({ scroll: { x: 0, y: 40 } }), ['page-moved']],
    ['another window size', ends({ viewport: { width: 1280, height: 700 } }), ['page-moved']],
    ['another zoom', ends({ pixelRatio: 2 }), ['page-moved']],
    ['a conversation that closed', { before: makePageState({ box }) }, ['page-moved']],
    ['half a pixel', ends({ scroll: { x: 0, y: 0.5 } }), []],
    ['a page that stopped answering', { after: null }, ['page-not-answering']],
    ['a hidden tab', ends({ visible: false }), ['tab-hidden']],
    ['a failed archive', { failures: [{ code: 'archive-failed' }] }, []],
    ['pictures of all of a page', { wholePage, tiles: [screen(0, 'a'), screen(800, 'b')] }, []],
    ['pictures with a gap', { wholePage: { ...wholePage, gaps } }, ['page-short']],
    ['a page that is longer than its pictures', { wholePage, before: tall, after: tall }, ['page-short']],
    [
      'a page that is wider than its pictures',
      { wholePage: { ...wholePage, size: { width: 1600, height: 1600 } }, tiles: [screen(0, 'a'), screen(800, 'b')] },
      ['page-short'],
    ],
    ['two screens that are one', { wholePage, tiles: [screen(0, 'a'), screen(800, 'a')] }, ['picture-repeated']],
    ['a clock set back', { clock: { started: at(60_000, 0), sealed: at(0, 3_000) } }, ['clock-jumped']],
    ['a clock of another worker', { clock: { started: at(0, 90_000), sealed: at(60_000, 100) } }, []],
    ['a conversation with a gap', { failures: [{ code: 'conversation-gap', params: { count: 3 } }] }, []],
    ['an interrupted capture', { failures: [{ code: 'interrupted' }] }, ['interrupted']],
  ])('%s', (_, change, codes) => {
    expect(checkQuality({ ...good, ...change }).map(({ code }) => code)).toEqual(codes);
  });

  it('names each trouble once', () => {
    const codes = checkQuality({
      ...good,
      reading: null,
      before: null,
      after: null,
      failures: [{ code: 'page-not-answering' }],
    });
    expect(codes).toEqual([{ code: 'page-not-answering' }]);
  });
});
