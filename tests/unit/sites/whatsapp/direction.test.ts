import { describe, expect, it } from 'vitest';
import { header, messagesIn, row, said, stamped, words } from './chat-page.ts';

const side = (rows: string, head = header('Somebody Else')) => {
  const [message] = messagesIn(rows, head);
  return [message?.direction, message?.via];
};
const packed = (own: boolean, classes = '', content = said('Hi')): string =>
  `<div role="row"><div data-id="${own}_8613800138000@c.us_3EB01"><div class="${classes}">${content}</div></div></div>`;

describe('who said it, in falling order of trust', () => {
  it('the packed id', () => {
    expect(side(packed(true))).toEqual(['out', 'packed-id']);
    expect(side(packed(false, 'message-in'))).toEqual(['in', 'packed-id']);
  });

  it('the class', () => {
    expect(side(row(`<div class="message-out">${said('Hi')}</div>`))).toEqual(['out', 'class']);
    expect(side(row(`<div class="message-in">${said('Hi')}</div>`))).toEqual(['in', 'class']);
  });

  it('the ticks of the same row', () => {
    expect(side(row(`${said('Hi')}<span data-icon="msg-dblcheck"></span>`))).toEqual(['out', 'tick']);
    expect(side(row(`${said('Hi')}<div data-testid="msg-meta"><span aria-label=" Read "></span></div>`))).toEqual([
      'out',
      'tick',
    ]);
  });

  it('the label for screen readers', () => {
    expect(side(row(`<span aria-label="You:"></span>${said('Hi')}`))).toEqual(['out', 'you-label']);
    expect(side(row(`<span aria-label="您:"></span>${said('Hi')}`))).toEqual(['out', 'you-label']);
  });

  it('the tail of the bubble', () => {
    expect(side(row(`<span data-icon="tail-out"></span>${said('Hi')}`))).toEqual(['out', 'tail']);
    expect(side(row(`<span data-icon="tail-in"></span>${said('Hi')}`))).toEqual(['in', 'tail']);
  });

  it('the name under which own messages were written', () => {
    const own = row(`<div class="message-out">${said('One', 'Mara')}</div>`, '1');
    const messages = messagesIn(
      own + row(said('Two', 'Mara'), '2') + row(said('Three', 'Cindy'), '3'),
      header('Family', 'Mara, Cindy, Erik'),
    );
    expect(messages.map(({ direction, via }) => [direction, via])).toEqual([
      ['out', 'class'],
      ['out', 'owner-name'],
      ['unknown', null],
    ]);
  });

  it('the name in the header of a chat of two', () => {
    expect(side(row(said('Hi', 'Cindy Liu')), header('Cindy Liu'))).toEqual(['in', 'header-name']);
    expect(side(row(said('Hi', '+86 138 0013 8000')), header('+86 13800138000'))).toEqual(['in', 'header-name']);
  });

  it('nothing: it is never taken for granted', () => {
    expect(side(row(said('Hi')))).toEqual(['unknown', null]);
  });
});

describe('signs that prove nothing', () => {
  it('a tick in another row', () => {
    const [, second] = messagesIn(
      row(`${said('One')}<span data-icon="msg-check"></span>`, '1') + row(said('Two'), '2'),
      header('Somebody'),
    );
    expect(second?.direction).not.toBe('in');
    expect(second?.via).not.toBe('tick');
  });

  it('the tick of a quoted message', () => {
    const quote =
      '<div role="button" aria-label="Quoted message"><span data-icon="msg-check"></span><span class="quoted-mention">x</span></div>';
    expect(side(row(stamped('[10:32, 13/12/2026] Cindy: ', quote + words('Yes'))))).toEqual(['unknown', null]);
  });

  it('the icon of a video, whose name begins like a tick', () => {
    expect(side(row(`${said('Hi')}<span data-icon="msg-video"></span>`))).toEqual(['unknown', null]);
  });

  it('an id and a class that disagree', () => {
    expect(side(packed(true, 'message-in'))).toEqual(['conflict', 'packed-id']);
  });
});
