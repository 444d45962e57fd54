// @vitest-environment jsdom
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { MessagesPart } from '../../../components/capture/conversation/MessagesPart.tsx';
import { Store } from '../../../lib/db/store.ts';
import type { Tile } from '../../../lib/domain/capture.schema.ts';
import type { Certificate } from '../../../lib/domain/certificate.schema.ts';
import type { Language } from '../../../lib/words/languages.ts';
import { makeCertificate, makeFrame, makeGap, makeTalk } from './make-certificate.ts';
import { button, click, render } from './render.tsx';

// jsdom has no layout and cannot scroll.
Element.prototype.scrollIntoView = () => undefined;

type Given = { readonly count?: number; readonly tiles?: Tile[]; readonly language?: Language };

async function shown(change: Partial<Certificate> | null, { count = 4, tiles = [], language = 'en' }: Given = {}) {
  const messages = makeTalk(count);
  const container = await render(
    <MessagesPart
      json={JSON.stringify(messages)}
      store={new Store('talk', { indexedDB: new IDBFactory(), IDBKeyRange })}
      record={{ tiles, ...(change && { certificate: makeCertificate(messages, change) }) }}
      findings={null}
      spoken={{ captureId: 'c-1', verdicts: [], assessment: null }}
      onJudge={async () => undefined}
    />,
    language,
  );
  const panel = container.querySelector('[data-testid=completeness]');
  const rows = [...container.querySelectorAll('ol > li')];
  return { container, panel, rows, said: panel?.textContent ?? '' };
}

describe('how complete a conversation is', () => {
  it('is not asked of a capture of what was in front', async () => {
    const { panel, rows } = await shown(null);
    expect(panel).toBeNull();
    expect(rows).toHaveLength(4);
  });

  it('is said calmly where nothing is missing', async () => {
    const { said } = await shown({});
    expect(said).toContain('Every row from its beginning to its last message was read.');
    expect(said).toContain('the site shows its own mark of the beginning');
    expect(said).toContain('Gapsnone');
    expect(said).toContain('Arrived meanwhilenone');
    expect(said).not.toContain('Ended early');
  });

  it.each([
    ['a gap', { gaps: [makeGap()] }],
    ['a beginning that was not reached', { top: { reached: false, reason: null } }],
    ['an early end', { stopped: 'stopped' }],
  ] as const)('is not claimed with %s', async (_, change) => {
    const { said } = await shown({ ...change, gaps: [...('gaps' in change ? change.gaps : [])] });
    expect(said).toContain('Not all of it was read.');
  });

  it('names its first and last message, and leads there', async () => {
    const { container, panel } = await shown({});
    await click(button(panel ?? container, 'Words 4'));
    expect(document.activeElement?.id).toBe('message-m4');
  });

  it('says which messages came or changed meanwhile, beside them too', async () => {
    const { said, rows } = await shown({ arrived: ['m4'], changed: ['m2'] });
    expect(said).toContain('Arrived meanwhile1 message');
    expect(rows[3]?.textContent).toContain('arrived while the conversation was read');
    expect(rows[1]?.textContent).toContain('this is the later text');
    expect(rows[0]?.textContent).not.toContain('while the conversation was read');
  });

  it('says why it ended early', async () => {
    const { said } = await shown({ stopped: 'conversation-switched' });
    expect(said).toContain('Another conversation was opened');
  });

  it('has no message to name where none was read', async () => {
    const { said } = await shown({}, { count: 0 });
    expect(said).toContain('No message of it was read.');
    expect(said).toContain('First messagenone');
  });

  it('folds many days', async () => {
    const days = Array.from({ length: 30 }, (_, day) => ({
      day: `2026-06-${String(day + 1).padStart(2, '0')}`,
      count: 2,
    }));
    const many = (await shown({ days })).panel?.querySelector('details');
    expect(many?.open).toBe(false);
    expect(many?.querySelector('summary')?.textContent).toBe('30 days');
    expect((await shown({ days: days.slice(0, 3) })).panel?.querySelector('details')?.open).toBe(true);
  });

  it('names a day as it was, whatever the zone', async () => {
    expect(
      (
        await shown({
          days: [
            { day: '2026-06-05', count: 4 },
            { day: null, count: 1 },
          ],
        })
      ).said,
    ).toContain('Jun 5, 20264no day shown1');
  });

  it.each(['zh_CN', 'es', 'ar-XB'] as const)('is said in %s', async (language) => {
    const gaps = [makeGap(), makeGap({ reason: 'unread', rows: null, html: '<p>?</p>' })];
    const { said } = await shown({ gaps, stopped: 'stopped', pictures: { of: 'all', missing: ['m1'] } }, { language });
    expect(said).not.toBe('');
  });
});

describe('a gap', () => {
  it('stands between the messages that it parts', async () => {
    const { rows } = await shown({ gaps: [makeGap({ after: 'm2', before: 'm3' })] });
    expect(rows.map((row) => row.getAttribute('data-gap') ?? row.id)).toEqual([
      'message-m1',
      'message-m2',
      'not-drawn',
      'message-m3',
      'message-m4',
    ]);
    expect(rows[2]?.textContent).toContain('3 rows not read');
  });

  it('can stand at the beginning and at the end', async () => {
    const { rows } = await shown({
      gaps: [
        makeGap({ after: null, before: 'm1', rows: null, reason: 'not-reached' }),
        makeGap({ after: 'm4', before: null, rows: 1, reason: 'collapsed' }),
      ],
    });
    expect([rows[0], rows.at(-1)].map((row) => row?.getAttribute('data-gap'))).toEqual(['not-reached', 'collapsed']);
    expect(rows[0]?.textContent).toContain('An unknown number of rows');
  });

  it('leads to the message before it and after it', async () => {
    const { container, panel } = await shown({ gaps: [makeGap({ after: 'm2', before: 'm3' })] });
    const list = panel?.querySelector('ul') ?? container;
    await click(button(list, 'Words 2'));
    expect(document.activeElement?.id).toBe('message-m2');
    await click(button(list, 'Words 3'));
    expect(document.activeElement?.id).toBe('message-m3');
  });

  it('shows the HTML of a row that was not understood, as text', async () => {
    const html = '<img src=x onerror=alert(1)>';
    const { panel } = await shown({ gaps: [makeGap({ reason: 'unread', rows: 1, html })] });
    expect(panel?.querySelector('pre')?.textContent).toBe(html);
    expect(panel?.querySelector('img')).toBeNull();
  });
});

describe('a message that is in a picture', () => {
  it('can be shown as it looked, and only where it is in one', async () => {
    const { container, rows } = await shown({}, { tiles: [makeFrame('conversation-001.png', { m2: 40 })] });
    expect(rows.map((row) => row.querySelector('button') !== null)).toEqual([false, true, false, false]);
    await click(button(container, 'Show as it looked'));
    expect(button(container, 'Hide the picture').getAttribute('aria-expanded')).toBe('true');
  });
});
