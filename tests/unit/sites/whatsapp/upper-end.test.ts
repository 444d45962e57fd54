import { describe, expect, it } from 'vitest';
import { whatsapp } from '../../../../lib/sites/whatsapp/whatsapp.ts';
import { pageOf } from '../page-of.ts';
import { chat, row, said, URL_OF_CHATS } from './chat-page.ts';

const LOCK =
  '<div role="row"><span data-icon="lock-small"></span><span>Messages are end-to-end encrypted.</span></div>';
const PHONE = '<div role="row"><span>Use WhatsApp on your phone to see older messages.</span></div>';
const page = (html: string) => pageOf(chat(html), URL_OF_CHATS);
const ends = (html: string): unknown => [whatsapp.topMarker?.(page(html)), whatsapp.withheldAbove?.(page(html))];

describe('the upper end of a chat', () => {
  it('is its beginning under the notice of encryption', () =>
    expect(ends(LOCK + row(said('Hi')))).toEqual([true, false]));
  it('is not where the phone has older messages', () => {
    expect(ends(PHONE + row(said('Hi')))).toEqual([false, true]);
    expect(ends(LOCK + PHONE + row(said('Hi')))).toEqual([false, true]);
  });
  it('is unknown without a notice, and where one stands further down', () => {
    expect(ends(row(said('Hi')))).toEqual([false, false]);
    expect(ends(row(said('Hi')) + LOCK)).toEqual([false, false]);
    expect(ends(row(said('Use your phone to see older messages')))).toEqual([false, false]);
  });
});

describe('rows of a long chat', () => {
  it('are read where they are asked for, holes with their ids among them', () => {
    const shell = '<div role="row"><div data-id="3EB02"></div></div>';
    const rows = whatsapp.rows(page(row(said('Hi'), '3EB01') + shell + row(said('Ho'), '3EB03')), (all) =>
      all.slice(1),
    );
    expect(rows.map((one) => one.is)).toEqual(['not-drawn', 'message']);
    expect(rows[0]).toMatchObject({ key: '3EB02', reason: 'not-drawn' });
  });
});
