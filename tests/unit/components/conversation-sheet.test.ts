import { describe, expect, it } from 'vitest';
import { looksOf } from '../../../components/capture/conversation/looks-of.ts';
import { conversationSheet } from '../../../components/capture/sheet/conversation-sheet.ts';
import { isTile } from '../../../components/capture/sheet/sheet.ts';
import { sheetOf } from '../../../components/capture/sheet/sheet-of.ts';
import { makeCertificate, makeFrame, makeTalk, makeTile } from './make-certificate.ts';

const keys = makeTalk(9).map(({ key }) => key);
const low = makeFrame('low', { m3: 0, m4: 200 });
const high = makeFrame('high', { m1: 0, m2: 150, m3: 300 });
const far = makeFrame('far', { m8: 0, m9: 200 });

describe('the sheet of a conversation', () => {
  it('follows the conversation, whatever order its pictures were taken in, and joins them by a message in both', () => {
    const sheet = conversationSheet([low, high], keys);
    expect(sheet.blocks.filter(isTile).map(({ tile, at }) => [tile.path, at.y])).toEqual([
      ['high', 0],
      ['low', 300],
    ]);
    expect([sheet.width, sheet.height]).toEqual([600, 700]);
  });

  it('keeps pictures apart that share no message', () => {
    const { blocks } = conversationSheet([far, low], keys);
    expect(blocks.map((block) => block.is)).toEqual(['tile', 'gap', 'tile']);
    const [first, gap, last] = blocks;
    expect(gap?.at.y).toBe((first?.at.y ?? 0) + 400);
    expect(last?.at.y).toBe((gap?.at.y ?? 0) + (gap?.at.height ?? 0));
  });
});

describe('the sheet of a capture', () => {
  it('is of the page or of the conversation, and there is none of what was in front', () => {
    expect(sheetOf({ tiles: [makeTile('a', 0)] })?.of).toBe('page');
    expect(sheetOf({ tiles: [low], certificate: makeCertificate(makeTalk(4)) })?.of).toBe('conversation');
    const { of: _, ...window } = makeTile('a', 0);
    expect(sheetOf({ tiles: [window] })).toBeNull();
  });
});

describe('a message as it looked', () => {
  it('comes from the picture that shows most of it', () => {
    const cut = makeFrame('cut', { m1: -60 });
    expect(looksOf([cut, high]).get('m1')).toMatchObject({ tile: { path: 'high' }, cut: false });
    expect(looksOf([cut]).get('m1')).toMatchObject({ rect: { x: 20, y: 0, width: 300, height: 40 }, cut: true });
  });
  it('is not there where all of it lies outside', () => {
    expect(looksOf([makeFrame('a', { m1: 400, m2: -100 })]).size).toBe(0);
  });
});
