import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gmail } from '../../../../lib/sites/gmail/gmail.ts';
import { describeWithShared } from '../../../support/shared.ts';
import { pageOfFile } from '../page-of.ts';

describeWithShared('The saved Gmail thread', (dir) => {
  const url = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKWgvJmRnPqTbLdHsVxKcBwNz';
  const page = pageOfFile(join(dir, 'pages/gmail-open-thread-2026.html'), url);
  const reading = gmail.read(page);

  it('gives the senders with their addresses, and no message for the reply line', () => {
    expect(reading.messages.map(({ sender, senderAddress }) => [sender, senderAddress])).toEqual([
      ['Old Sender', 'old.sender@example.com'],
      ['Draft Sender', 'draft@example.com'],
      ['John Doe', 'john.doe@example.com'],
    ]);
    expect(reading.rows).toEqual({ seen: 3, read: 3, system: 0, notDrawn: 0, unread: [] });
  });

  it('takes subject and account from the title of the page', () => {
    expect(reading.conversation).toEqual({
      key: 'FMfcgzQXKWgvJmRnPqTbLdHsVxKcBwNz',
      title: 'Meeting Notes for Project X',
    });
    expect(reading.account).toBe('root.node@gmail.com');
  });

  it('reports dates and bodies as not read, and fills in neither', () => {
    expect(reading.notRead).toEqual(['message.time', 'message.text']);
    expect(reading.messages.map(({ time, text }) => [time, text])).toEqual([
      [null, ''],
      [null, ''],
      [null, ''],
    ]);
  });

  it('marks the mail that is folded in', () => {
    expect(reading.messages.map(({ marks }) => marks)).toEqual([[], ['collapsed'], []]);
  });

  it('claims no direction: nothing here says to whom the mails went', () => {
    expect(reading.messages.map(({ direction, via }) => [direction, via])).toEqual([
      ['unknown', null],
      ['unknown', null],
      ['unknown', null],
    ]);
  });
});
