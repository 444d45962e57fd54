import { describe, expect, it } from 'vitest';
import { makeSource } from './make-case.ts';
import { makeReading } from './make-record.ts';
import { pages } from './pages.ts';
import { reportOf } from './report-of.ts';

describe('report.html', () => {
  it('opens with the claim: supplier, order, amount, promise and the words it rests on', async () => {
    const { text } = await reportOf();
    const claim = text('#claim');
    expect(claim).toContain('Shenzhen Brightway Co., Ltd. [E001]');
    expect(claim).toContain('280012345 [E004]');
    expect(claim).toContain('USD 2,898.83');
    expect(claim).toContain('USD 2,800.00 as noted in the deal');
    expect(claim).toContain('LED2026: 15 % off [E002]');
    expect(text('#claim blockquote')).toContain(
      'Please type LED2026 at checkout, 15 % off 优惠码 Lily Chen · 2026-06-03 10:21 (2026-06-03 02:21 UTC) · E002',
    );
    expect(text('#claim tr')).toContain('Paidnot in these captures');
    expect(text('#claim tr')).toContain(
      'The page refused the code LED2026: “This code cannot be used” SDE-ERR-7A3F [E003]Discount shown: USD 395.29',
    );
  });

  it('has ten lines on its first page', async () => {
    const { document } = await reportOf();
    expect(document.querySelectorAll('#claim tr')).toHaveLength(10);
  });

  it('shows each checklist line with its state as a word, its reasons and its exhibits', async () => {
    const { text } = await reportOf();
    const rows = text('#checklist tbody tr').split(' | ');
    expect(rows).toHaveLength(4);
    expect(rows[2]).toMatch(/▲ conflict conflict E003$/);
  });

  it('compares what was promised with what the cart charges', async () => {
    const { text } = await reportOf();
    expect(text('#charged')).toContain('promised 15 %, this page gives 12 %.');
    expect(text('#charged')).toContain('The page refused the code LED2026: “This code cannot be used” SDE-ERR-7A3F');
    expect(text('#charged table')).toContain('USD 3,294.12');
  });
});

describe('the chronology', () => {
  it('tells what happened in the order of time, each with whose clock it was', async () => {
    const { text } = await reportOf();
    const rows = text('#chronology tbody tr').split(' | ');
    expect(rows.map((row) => row.match(/E00\d$/)?.[0])).toEqual([
      'E001',
      'E002',
      'E002',
      'E003',
      'E003',
      'E003',
      'E004',
      'E004',
    ]);
    expect(rows[1]).toContain('2026-06-03 10:21 (2026-06-03 02:21 UTC) time shown by the page');
    expect(rows[2]).toContain('clock of the capturing device');
    expect(rows[3]).toContain('SDE-ERR-7A3F: promotion engine refused');
    expect(rows[6]).toContain('The page says: order placed.');
  });

  it('measures a page by the codes it names, and a page that names none by every promise', async () => {
    const source = await makeSource(pages);
    const [code] = source.assessment.codes;
    if (code === undefined) throw new Error('no code');
    const other = { ...code, code: 'WELCOME5', offer: { kind: 'percent', value: 5, currency: null } as const };
    const assessment = { ...source.assessment, codes: [code, other] };
    const { text } = await reportOf(pages, { assessment });
    expect(text('#charged')).toContain('LED2026, 15 % off: promised 15 %, this page gives 12 %.');
    expect(text('#charged')).not.toContain('WELCOME5');
    expect(text('#charged p')).toContain('this page does not show enough to compare.');
  });

  it('says a time in milliseconds as a date, and what the page had', async () => {
    const [, chat] = pages;
    if (chat?.messages === undefined) throw new Error('no chat');
    const utc = '2026-06-03T02:21:05.000Z';
    const time = {
      written: '1780453265000',
      certainty: 'exact',
      from: utc,
      to: utc,
      zone: null,
      source: 'attribute',
    } as const;
    const { text } = await reportOf([{ ...chat, messages: chat.messages.map((one) => ({ ...one, time })) }]);
    expect(text('#E001 td')).toContain('2026-06-03 02:21:05 UTC (in the page’s data: 1780453265000)');
  });

  it('counts one message that stands in several captures once, with all its exhibits', async () => {
    const [, chat] = pages;
    if (chat === undefined) throw new Error('no chat');
    const again = { ...chat, record: { ...chat.record, id: 'second', utc: '2026-06-04T00:00:00.000Z' } };
    const { text } = await reportOf([chat, again]);
    expect(text('#chronology tbody tr')).toMatch(/Lily Chen: “[^”]*”E001, E002 \|/);
  });
});

describe('the exhibits in the report', () => {
  it('prints one section for each exhibit, with address, both times and the short hash', async () => {
    const source = await makeSource(pages);
    const { text, document } = await reportOf();
    expect(document.querySelectorAll('section.exhibit')).toHaveLength(4);
    const chat = text('#E002');
    expect(chat).toContain('https://message.alibaba.com/message/messenger.htm?conversation=1');
    expect(chat).toContain('2026-06-03 02:30:00.000 UTC');
    expect(chat).toContain('Jun 3, 2026, 10:30:00 GMT+8, Asia/Shanghai');
    expect(chat).toContain('official chat of the platform');
    expect(chat).toContain(`${source.captures.find(({ sequence }) => sequence === 2)?.sha256.slice(0, 8)}…`);
    expect(text('#E001 .warning')).toContain('What limits this exhibit');
  });

  it('shows the picture from the packet, and the code marked in its message', async () => {
    const { document, text } = await reportOf();
    expect(document.querySelector('#E002 img')?.getAttribute('src')).toBe('exhibits/E002-chat/tile-001.png');
    expect(text('#E002 mark')).toBe('LED2026');
    expect(text('#E003')).toContain('SDE-ERR-7A3F: promotion engine refused');
    expect(document.querySelectorAll('#E004 img')).toHaveLength(1);
  });

  it('marks nothing when the finding was made from another text', async () => {
    const [, chat] = pages;
    const messages = chat?.messages?.map((one) => ({ ...one, text: `x${one.text}` }));
    if (chat === undefined || messages === undefined) throw new Error('no chat');
    const { document } = await reportOf([{ ...chat, messages }]);
    expect(document.querySelectorAll('mark')).toHaveLength(0);
  });

  it('lists every file with its full hash in the appendix', async () => {
    const source = await makeSource(pages);
    const { text } = await reportOf();
    for (const { sha256 } of source.captures) expect(text('#hashes')).toContain(sha256);
  });

  it('is written in the language chosen at export', async () => {
    const { document } = await reportOf(pages, {}, 'ar-XB');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.querySelector('#claim h2')?.textContent).toMatch(/[\u0600-\u06FF]/);
  });
});

describe('the limits of an exhibit', () => {
  it('shows each strip of a whole page once, as what it is', async () => {
    const picture = { mediaType: 'image/png', role: 'primary' } as const;
    const more = {
      'strip-001.png': { text: 'x', artifact: { ...picture, method: 'scroll-tiles' } },
      'joined-001.png': { text: 'y', artifact: { ...picture, method: 'joined', role: 'derived' } },
    } as const;
    const [, chat] = pages;
    if (chat === undefined) throw new Error('no chat');
    const { text } = await reportOf([{ ...chat, more }]);
    expect(text('#E001 figcaption')).toContain('strip-001.png · a strip of the whole page');
    expect(text('#E001 figcaption')).not.toContain('joined-001.png');
  });

  it('begin with the picture that was taken; what was drawn anew comes after it', async () => {
    const [, chat] = pages;
    if (chat === undefined) throw new Error('no chat');
    const redrawn = { mediaType: 'image/png', method: 'redrawn', role: 'derived' } as const;
    const { text } = await reportOf([{ ...chat, more: { 'redrawn-001.png': { text: 'x', artifact: redrawn } } }]);
    expect(text('#E001 figcaption')).toMatch(/^tile-001.png · the visible part.*\| redrawn-001.png · drawn anew/);
  });

  it('are told: problems of reading, rows that were not drawn, parts that were cut', async () => {
    const reading = makeReading({
      kind: 'chat',
      problems: [{ code: 'layout-changed' }],
      rows: { seen: 9, read: 5, system: 1, notDrawn: 3, unread: [] },
    });
    const omissions = [
      { artifact: 'page.html', what: 'image', count: 4, reason: 'unreachable' } as const,
      { artifact: 'page.html', what: 'script', count: 7, reason: 'inert' } as const,
    ];
    const [, chat] = pages;
    if (chat === undefined) throw new Error('no chat');
    const { text } = await reportOf([{ ...chat, record: { ...chat.record, reading, omissions } }]);
    expect(text('#E001 .warning')).toContain('This site has changed');
    expect(text('#E001')).toContain('look like messages: 9. Read: 5. System notices: 1. Not drawn by the page: 3.');
    expect(text('#E001 li')).toBe('page.html: images (4), because they could not be reached');
  });
});

describe('a report written from right to left', () => {
  it('keeps the parts of our times, paths and hashes in their order', async () => {
    const { document } = await reportOf(pages, {}, 'ar-XB');
    const bare = [...document.querySelectorAll('td')]
      .flatMap((cell) => [...cell.childNodes])
      .filter((node) => node.nodeType === 3 && /\d{4}-\d{2}-\d{2}|[0-9a-f]{64}|\.json/.test(node.textContent ?? ''));
    expect(bare.map(({ textContent }) => textContent)).toEqual([]);
  });
});
