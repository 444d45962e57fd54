import { describe, expect, it } from 'vitest';
import { checkQuality, type QualityQuestion } from '../../../lib/domain/quality.ts';
import { makePageState, makeReading } from '../../support/make-capture.ts';

const good: QualityQuestion = {
  reading: makeReading(),
  before: makePageState(),
  after: makePageState(),
  picture: { present: true, blank: false },
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
