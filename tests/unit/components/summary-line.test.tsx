// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Place } from '../../../components/deal/judging.ts';
import { SummaryLine } from '../../../components/deal/SummaryLine.tsx';
import type { CodeSummary, Summary } from '../../../lib/domain/checklist/checklist.schema.ts';
import type { Judgement } from '../../../lib/domain/findings.schema.ts';
import { makeCode, makeSighting, percentOff } from './make-code.ts';
import { button, click, render } from './render.tsx';

type Said = readonly [readonly string[], Judgement];

const line = (change: Partial<CodeSummary> = {}) => lineOf(makeCode(change));

async function lineOf(summary: Summary) {
  const said: Said[] = [];
  const onJudge = async (places: readonly Place[], judgement: Judgement) =>
    void said.push([places.map(({ id }) => id), judgement]);
  const container = await render(
    <ul>
      <SummaryLine summary={summary} onJudge={onJudge} />
    </ul>,
  );
  return { container, said, text: container.textContent };
}
const withDate = { date: '2026-06-30', rule: { key: 'code.datedByYou' } };

describe('the line of a code', () => {
  it('says code, benefit, minimum order and how sure that is', async () => {
    const { text } = await line({ minimumOrder: { value: 500, unit: 'USD' } });
    expect(text?.replace(/\s/g, ' ')).toBe('CodeLED202615 % offfrom USD 500.00sure');
  });
  it.each([
    ['100 pieces', { minimumOrder: { value: 100, unit: 'units' } }, 'from 100 pieces'],
    ['an expiry as written', { expires: 'the end of June' }, 'until the end of June'],
    [
      'what it can mean as a date',
      { expires: 'the end of June', expiresOn: withDate },
      'until the end of June (Jun 30, 2026)',
    ],
    ['a date that is written as one, once', { expires: '2026-06-30', expiresOn: withDate }, 'until 2026-06-30sure'],
    ['that it was withdrawn', { standing: 'withdrawn' }, 'withdrawn'],
    ['that it is over', { standing: 'expired' }, 'no longer valid'],
  ] as const)('says %s', async (_, change, words) => {
    expect((await line(change)).text).toContain(words);
  });

  it.each([
    [1, 'sure'],
    [0.9, 'sure'],
    [0.89, 'likely'],
    [0.7, 'likely'],
    [0.69, 'unsure'],
    [0, 'unsure'],
  ] as const)('calls a confidence of %d %s', async (confidence, word) => {
    expect((await line({ confidence })).container.querySelector('[data-sureness]')?.textContent).toBe(word);
  });

  it('says why, and by which rule the date was made, when it is asked', async () => {
    const { container } = await line({ expires: 'soon', expiresOn: withDate });
    expect(container.textContent).not.toContain('stands beside');
    await click(button(container, 'sure: why'));
    expect(container.textContent).toContain('LED2026 stands beside “code”.');
    expect(container.textContent).toContain('You gave this date.');
  });

  it('says since when it is withdrawn', async () => {
    const none = { offer: null, minimumOrder: null, expires: null, expiresOn: null };
    const step = {
      kind: 'withdrawn',
      at: null,
      written: '2026-06-07 10:00',
      captureId: 'c-2',
      messageKey: 'm9',
    } as const;
    const rest = { quote: 'cancelled', by: null, direction: 'in', reason: { key: 'x' } } as const;
    const { text } = await line({ standing: 'withdrawn', steps: [{ ...step, ...none, ...rest }] });
    expect(text).toContain('withdrawn on 2026-06-07 10:00');
  });
});

describe('what the person says of a code', () => {
  it('takes a yes for all its places', async () => {
    const { container, said } = await line({ sightings: [makeSighting(), makeSighting({ id: 'c-2:m4:0' })] });
    await click(button(container, 'Yes, LED2026 is a code'));
    expect(said).toEqual([[['c-1:m1:9', 'c-2:m4:0'], { verdict: 'confirmed' }]]);
  });

  it.each([
    ['confirmed', 'confirmed by you'],
    ['dismissed', 'not a code, you said'],
    ['corrected', 'corrected by you'],
  ] as const)('says that it is %s and takes that back', async (verdict, words) => {
    const { container, said } = await line({ verdict, sightings: [makeSighting({ verdict })] });
    expect(container.textContent).toContain(words);
    await click(button(container, /^Undo/));
    expect(said).toEqual([[['c-1:m1:9'], { verdict: 'open' }]]);
  });

  it('takes back only what was said', async () => {
    const sightings = [makeSighting(), makeSighting({ id: 'c-2:m4:0', verdict: 'corrected' })];
    const { container, said } = await line({ verdict: 'corrected', sightings });
    await click(button(container, /^Undo/));
    expect(said).toEqual([[['c-2:m4:0'], { verdict: 'open' }]]);
  });

  it('has no yes that would put a correction away', async () => {
    const { container } = await line({ verdict: 'corrected' });
    expect(() => button(container, /^Yes/)).toThrow();
  });

  it('takes a word back when its button is pressed again', async () => {
    const { container, said } = await line({
      verdict: 'dismissed',
      sightings: [makeSighting({ verdict: 'dismissed' })],
    });
    await click(button(container, 'No, LED2026 is not a code'));
    expect(said).toEqual([[['c-1:m1:9'], { verdict: 'open' }]]);
  });

  it('asks about nothing that only a console shows', async () => {
    const { container } = await line({ sightings: [makeSighting({ place: 'console' })] });
    expect(() => button(container, /^Yes/)).toThrow();
  });

  it('opens an assessment of an earlier version', async () => {
    const { terms: _, confidence: __, verdict: ___, corrected: ____, ...older } = makeSighting();
    const { container } = await line({ offer: percentOff(8), sightings: [older] });
    expect(container.textContent).toContain('8 % off');
  });
});

describe('the line of an offer without a code', () => {
  const sighting = makeSighting({ id: 'c-1:m1:9:offer' });
  const offer = { ...makeCode({ sightings: [sighting] }), code: null };

  it('says benefit, minimum order and how sure that is', async () => {
    const { text, container } = await lineOf({ ...offer, minimumOrder: { value: 500, unit: 'USD' } });
    expect(text?.replace(/\s/g, ' ')).toBe('Offer without a code15 % offfrom USD 500.00sure');
    expect(container.querySelector('[data-testid="offer-percent-15-500-USD"]')).not.toBeNull();
  });

  it('is judged as a code is', async () => {
    const { container, said } = await lineOf(offer);
    await click(button(container, 'Yes, this is offered: 15 % off'));
    expect(said).toEqual([[['c-1:m1:9:offer'], { verdict: 'confirmed' }]]);
    const judged = { ...offer, verdict: 'dismissed', sightings: [{ ...sighting, verdict: 'dismissed' }] } as const;
    const away = await lineOf({ ...judged, sightings: [...judged.sightings] });
    expect(away.text).toContain('not an offer, you said');
    await click(button(away.container, /^Undo/));
    expect(away.said).toEqual([[['c-1:m1:9:offer'], { verdict: 'open' }]]);
  });
});
