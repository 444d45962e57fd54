import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Message } from '../../../../lib/domain/message.schema.ts';
import { whatsapp } from '../../../../lib/sites/whatsapp/whatsapp.ts';
import { describeWithShared } from '../../../support/shared.ts';
import { pageOfFile } from '../page-of.ts';

/** Everything of a message but what these pages have none of: a translation and a place. */
type Seen = Omit<Message, 'translation' | 'rect' | 'keyKind'>;

const seen = ({ translation, rect, keyKind, ...message }: Message): Seen => message;

const none: Pick<Message, 'quoted' | 'attachments' | 'marks'> = { quoted: null, attachments: [], marks: [] };
const inByPackedId = { direction: 'in', via: 'packed-id' } as const;
/** Minutes of a clock in Singapore (UTC+8). */
const exact = (written: string, from: string): Message['time'] => ({
  written,
  certainty: 'exact',
  from: `${from}:00.000Z`,
  to: `${from}:59.999Z`,
  zone: 'Asia/Singapore',
  source: 'attribute',
});
const clockOnly = (written: string): Message['time'] => ({
  written,
  certainty: 'unparsed',
  from: null,
  to: null,
  zone: null,
  source: 'text',
});

/** Written by a person from the file. */
const conversation: readonly Seen[] = [
  {
    ...none,
    ...inByPackedId,
    key: 'AC186CE91CBE1B7EA49A2127E5DDE29D',
    sender: 'Member Alpha',
    senderAddress: '+00 10000 00000',
    // Only 12 October comes before the other date of this chat: month first.
    time: exact('9:12 am, 10/12/2025', '2025-10-12T01:12'),
    text: `As far as US dairy argument is concerned, I found very little of the subsidies being
discussed. US govt heavily subsidizes dairy farming that enables the producers to sell
products at aggressively low prices especially in foreign countries`,
  },
  {
    ...none,
    ...inByPackedId,
    key: '3EB036C7035BE6F5227333',
    sender: null,
    senderAddress: '100000000001@lid',
    time: clockOnly('9:34 pm'),
    text: `I've posted @~Member Beta's question and my answer to the "Discussing Recent Episodes" group. It
would be better to continue the conversation there: https://chat.whatsapp.com/example-invite`,
  },
  {
    ...none,
    ...inByPackedId,
    key: 'RECALLEDMSG1',
    sender: null,
    senderAddress: '100000000000@lid',
    time: null,
    text: '',
    marks: ['recalled'],
  },
  {
    ...none,
    ...inByPackedId,
    key: '3EB0E63CFC6AC65FD9BF6E',
    sender: 'Member Alpha',
    senderAddress: '+00 10000 00001',
    time: exact('4:32 am, 12/10/2025', '2025-12-09T20:32'),
    text: `US productivity (per cow) is far higher than India, and that is not directly related to
subsidies. This is something that, over time, India needs to adopt/adapt to and competition
can spur that.`,
    quoted: {
      sender: 'Member Alpha',
      text: `As far as US dairy argument is concerned, I found very little of the subsidies being
discussed.`,
    },
  },
  {
    ...none,
    ...inByPackedId,
    key: 'GIFMSG1',
    sender: 'Member Delta',
    senderAddress: '+00 10000 00002',
    time: clockOnly('9:34 pm'),
    text: '',
    quoted: { sender: 'Member Gamma', text: '"Corn fields look impressive on camera!"' },
    attachments: [{ kind: 'video', name: null, size: null, href: null }],
  },
];

const november: readonly Seen[] = [
  {
    ...none,
    ...inByPackedId,
    key: 'MSG001',
    sender: 'Ravi Menon',
    senderAddress: '+65 9000 0001',
    time: exact('13:52, 22/03/2026', '2026-03-22T05:52'),
    text: 'Very sad to hear this. May he rest in peace 🙏',
  },
  {
    ...none,
    ...inByPackedId,
    key: 'MSG002',
    sender: '+65 9000 0001',
    senderAddress: '+65 9000 0001',
    time: exact('14:28, 22/03/2026', '2026-03-22T06:28'),
    text: 'Golden Village did not agree to a full hall screening for Dhurandhar 2 in the first weekend, so we could not organise it.',
  },
  {
    ...none,
    ...inByPackedId,
    key: 'MSG003',
    sender: 'Aravind Rao',
    senderAddress: '+65 9000 0002',
    time: exact('15:24, 24/03/2026', '2026-03-24T07:24'),
    text: 'Thanks Anand, and hello everyone. Great to be part of this community.',
  },
  {
    ...none,
    ...inByPackedId,
    key: 'MSG004',
    sender: 'Pawan Sachdeva',
    senderAddress: '+65 9000 0003',
    time: exact('15:28, 24/03/2026', '2026-03-24T07:28'),
    text: 'Welcome!',
    quoted: {
      sender: 'Aravind Rao',
      text: 'Thanks Anand, and hello everyone. Great to be part of this community.',
    },
  },
  {
    ...none,
    direction: 'out',
    via: 'packed-id',
    key: 'MSG005',
    sender: 'Jordan Poe',
    senderAddress: '100000000005@lid',
    time: exact('8:05 pm, 14/12/2025', '2025-12-14T12:05'),
    text: '22 Dec lunch or evening works well for me. 23 Dec evening works too.',
    quoted: {
      sender: 'Richa Shah',
      text: 'Hi Jordan\nBack on the 22nd.\nLunch on the 22nd or 23rd would work.\n\nOthers?',
    },
  },
  {
    ...none,
    ...inByPackedId,
    key: 'MSG006',
    sender: '+65 9000 0004',
    senderAddress: '+65 9000 0004',
    time: exact('8:07 pm, 14/12/2025', '2025-12-14T12:07'),
    text: '',
    marks: ['recalled'],
  },
  {
    ...none,
    ...inByPackedId,
    key: 'MSG007',
    sender: 'Sana Iyer',
    senderAddress: '+65 9000 0005',
    time: exact('9:12 pm, 14/12/2025', '2025-12-14T13:12'),
    text: 'Worth a read\nhttps://cookbook.openai.com/articles/openai-harmony#receiving-tool-calls',
  },
  {
    ...none,
    ...inByPackedId,
    key: 'MSG008',
    sender: 'Asha Rao',
    senderAddress: '+65 9000 0099',
    time: exact('2:20 pm, 24/03/2026', '2026-03-24T06:20'),
    text: '',
    attachments: [{ kind: 'image', name: "Venue map for tonight's event", size: null, href: null }],
  },
  {
    ...none,
    ...inByPackedId,
    key: 'MSG009',
    sender: 'Vijay Gupta',
    senderAddress: '+65 9777 7777',
    time: exact('11:20, 25/03/2026', '2026-03-25T03:20'),
    text: '',
    attachments: [{ kind: 'audio', name: null, size: null, href: null }],
  },
];

const april: readonly Seen[] = [
  {
    ...none,
    direction: 'in',
    via: 'class',
    key: '3EB0041865291286CF6A5D',
    sender: 'Ashith',
    senderAddress: '+91 90000 00009',
    time: exact('13:32, 18/04/2026', '2026-04-18T05:32'),
    text: 'need to try out\nhttps://specstory.com/',
  },
  {
    ...none,
    direction: 'out',
    via: 'class',
    key: '3AOUTGOINGAPR2026',
    sender: 'Jordan Poe',
    senderAddress: null,
    time: exact('8:05 pm, 19/04/2026', '2026-04-19T12:05'),
    text: 'Will try this tonight.',
  },
];

describeWithShared('Saved pages of WhatsApp Web', (dir) => {
  const read = (file: string) =>
    whatsapp.read(pageOfFile(join(dir, 'pages/whatsapp-web', file), 'https://web.whatsapp.com/', 'Asia/Singapore'));
  const cases = [
    ['conversation.html', conversation, { key: '120363403498637789@g.us', title: null }],
    ['messages-2025-11.html', november, { key: '120363403498637789@g.us', title: null }],
    ['messages-2026-04.html', april, null],
  ] as const;

  for (const [file, expected, conversationRead] of cases) {
    it(`reads every message of ${file} as a person does`, () => {
      const reading = read(file);
      expect(reading.messages.map(seen)).toEqual(expected);
      expect(reading.messages.every(({ keyKind }) => keyKind === 'site')).toBe(true);
    });

    it(`counts the rows of ${file}`, () => {
      const count = expected.length;
      expect(read(file).rows).toEqual({ seen: count, read: count, system: 0, notDrawn: 0, unread: [] });
    });

    it(`says that ${file} has no header to tell who the chat is with`, () => {
      const { kind, channel, identityRead, problems, conversation: open } = read(file);
      expect({ kind, channel, identityRead, problems, open }).toEqual({
        kind: 'chat',
        channel: 'whatsapp',
        identityRead: false,
        problems: [{ code: 'identity-not-read' }],
        open: conversationRead,
      });
    });
  }

  it('says which times of conversation.html could not be read', () => {
    expect(read('conversation.html').notRead).toEqual(['message.time']);
    expect(read('messages-2025-11.html').notRead).toEqual([]);
  });
});
