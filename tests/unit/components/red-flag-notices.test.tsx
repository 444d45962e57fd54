// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { PutAwayFlags } from '../../../components/deal/PutAwayFlags.tsx';
import { RedFlagNotices } from '../../../components/deal/RedFlagNotices.tsx';
import { redFlagKindSchema } from '../../../lib/domain/detection.schema.ts';
import type { Judgement } from '../../../lib/domain/findings.schema.ts';
import { makeRedFlag } from './make-code.ts';
import { button, click, render } from './render.tsx';

async function notices(...flags: readonly ReturnType<typeof makeRedFlag>[]) {
  const said: (readonly [readonly string[], Judgement])[] = [];
  const opened: string[] = [];
  const container = await render(
    <RedFlagNotices
      flags={flags}
      onJudge={async (places, judgement) => void said.push([places.map(({ id }) => id), judgement])}
      onOpenCapture={(id) => void opened.push(id)}
    />,
  );
  const shown = [...container.querySelectorAll('[data-testid^="red-flag-"]')];
  return { container, said, opened, shown };
}

describe('the notices of red flags', () => {
  it.each(redFlagKindSchema.options)('%s has a name and the advice of a careful friend', async (kind) => {
    for (const language of ['en', 'zh_CN', 'es'] as const) {
      const flags = [makeRedFlag({ kind })];
      const element = <RedFlagNotices flags={flags} onJudge={async () => undefined} onOpenCapture={() => undefined} />;
      expect((await render(element, language)).querySelector('p')?.textContent?.length).toBeGreaterThan(15);
    }
  });

  it('show the words, who wrote them and when', async () => {
    const { container } = await notices(makeRedFlag());
    expect(container.querySelector('blockquote')?.textContent).toBe('Pay by Western Union.');
    expect(container.textContent).toContain('Lily Chen');
    expect(container.textContent).toContain('2026-06-05 09:10');
  });

  it('are one for each kind, with the newest words', async () => {
    const { shown, container } = await notices(
      makeRedFlag({ quote: 'older' }),
      makeRedFlag({ id: 'other', messageKey: 'm4', quote: 'newer' }),
      makeRedFlag({ id: 'again', messageKey: 'm4', quote: 'newer' }),
      makeRedFlag({ id: 'third', kind: 'stacking' }),
    );
    expect(shown).toHaveLength(2);
    expect(shown[0]?.textContent).toContain('newer');
    expect(container.textContent).toContain('and in 1 more message');
  });

  it('are put away for all messages of their kind', async () => {
    const { container, said } = await notices(makeRedFlag(), makeRedFlag({ id: 'other' }));
    await click(button(container, /^Put away/));
    expect(said).toEqual([[['c-1:m2:0:off-platform-payment', 'other'], { verdict: 'dismissed' }]]);
  });

  it('stay away', async () => {
    expect((await notices(makeRedFlag({ verdict: 'dismissed' }))).container.textContent).toBe('');
  });

  it('lead to the capture of the message', async () => {
    const { container, opened } = await notices(makeRedFlag());
    await click(button(container, 'Open the capture'));
    expect(opened).toEqual(['c-1']);
  });

  it('come back when the person wants them', async () => {
    const said: Judgement[] = [];
    const flags = [makeRedFlag({ verdict: 'dismissed' }), makeRedFlag({ id: 'b', kind: 'stacking' })];
    const container = await render(<PutAwayFlags flags={flags} onJudge={async (_, word) => void said.push(word)} />);
    expect(container.querySelectorAll('button')).toHaveLength(1);
    await click(container.querySelector('button'));
    expect(said).toEqual([{ verdict: 'open' }]);
  });
});
