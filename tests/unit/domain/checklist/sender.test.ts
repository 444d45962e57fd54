import { describe, expect, it } from 'vitest';
import { makeCapture, makeReading, offerCapture } from '../../../support/make-capture.ts';
import { lineOf, verdictOf } from './assess.ts';

const whatsapp = offerCapture({
  id: 'wa',
  url: 'https://web.whatsapp.com/',
  reading: { platform: 'whatsapp', channel: 'whatsapp' },
});
const counterparty = makeReading().counterparty;
const mail = offerCapture({
  id: 'mail',
  reading: {
    platform: 'gmail',
    channel: 'email',
    kind: 'mail',
    counterparty: counterparty && { ...counterparty, accountId: 'lily@brightway.example' },
  },
});

describe('the sender', () => {
  it.each([
    ['no conversation', [], 'missing none'],
    ['an offer in the platform chat', [offerCapture()], 'met on-platform'],
    ['a platform chat without an offer', [makeCapture()], 'met on-platform'],
    ['an offer by WhatsApp alone', [whatsapp], 'partial off-platform'],
    ['an offer by mail alone', [mail], 'partial mail-address'],
    [
      'an offer by WhatsApp beside a platform chat without one',
      [whatsapp, makeCapture()],
      'partial off-platform ask-on-platform',
    ],
    ['the offer on both', [whatsapp, offerCapture()], 'met on-platform'],
    [
      'a platform chat whose picture failed',
      [offerCapture({ quality: ['picture-blank'] })],
      'partial weak-capture picture-blank',
    ],
  ])('%s', (_, captures, verdict) => {
    expect(verdictOf('sender', captures)).toBe(verdict);
  });

  it('opens the chat of the platform on which the deal is made', () => {
    expect(lineOf('sender', [whatsapp]).next?.url).toBe('https://message.alibaba.com/message/messenger.htm');
    expect(lineOf('sender', [whatsapp], { keys: [] }).next).toMatchObject({ does: 'capture', url: null });
  });

  it('names the address that a mail shows', () => {
    expect(lineOf('sender', [mail]).reasons[0]?.params).toEqual({ address: 'lily@brightway.example' });
  });
});
