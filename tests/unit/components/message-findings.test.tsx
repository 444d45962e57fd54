// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { MessageFindings } from '../../../components/capture/MessageFindings.tsx';
import type { Spoken } from '../../../components/capture/said-of.ts';
import type { Place } from '../../../components/deal/judging.ts';
import type { Detection, RedFlag } from '../../../lib/domain/detection.schema.ts';
import type { Judgement, Verdict } from '../../../lib/domain/findings.schema.ts';
import type { Message } from '../../../lib/domain/message.schema.ts';
import { makeCode as codeFound, makeDetection, makeMessage } from '../../support/make-capture.ts';
import { makeAssessment } from '../packet/make-assessment.ts';
import { makeCode, makeRedFlag, makeSighting, percentOff } from './make-code.ts';
import { button, click, render } from './render.tsx';

const flag: RedFlag = { kind: 'stacking', start: 0, end: 3, confidence: 0.8, reason: { key: 'code.label' } };
const nothingSaid: Spoken = { captureId: 'c-1', verdicts: [], assessment: null };
const at = '2026-06-06T08:00:00.000Z';
const { code: _, canonical: __, ...found } = codeFound();

async function beside(detection: Partial<Detection>, spoken: Partial<Spoken> = {}, message: Partial<Message> = {}) {
  const said: (readonly [readonly Place[], Judgement])[] = [];
  const container = await render(
    <MessageFindings
      found={{ message: makeMessage(message), detection: makeDetection(detection) }}
      spoken={{ ...nothingSaid, ...spoken }}
      onJudge={async (...word) => void said.push(word)}
    />,
  );
  return { container, said };
}

describe('beside a message', () => {
  it('stands nothing where nothing was found', async () => {
    expect((await beside({})).container.innerHTML).toBe('');
  });

  it('stands a code with its terms, and can be judged under its id', async () => {
    const { container, said } = await beside({ codes: [codeFound()] });
    expect(container.textContent).toContain('LED2026 15 % off');
    await click(button(container, 'Yes, LED2026 is a code'));
    expect(said).toEqual([[[{ id: 'c-1:m1:9', captureId: 'c-1' }], { verdict: 'confirmed' }]]);
  });

  it('stands a correction made in this capture, with what was read', async () => {
    const corrected = { code: 'LED2027', offer: percentOff(12), minimumOrder: null, expires: null, expiresOn: null };
    const verdict: Verdict = {
      sighting: 'c-1:m1:9',
      captureId: 'c-1',
      at,
      salt: 'ab',
      verdict: 'corrected',
      corrected,
    };
    const { container } = await beside({ codes: [codeFound()] }, { verdicts: [verdict] });
    expect(container.textContent).toContain('LED2027 12 % off');
    expect(container.textContent).toContain('As read: LED2026 15 % off');
  });

  it('stands what the person said of the same message in another capture of the deal', async () => {
    const sightings = [makeSighting({ id: 'c-0:m1:9', captureId: 'c-0', verdict: 'dismissed' })];
    const assessment = { ...makeAssessment('d', []), codes: [makeCode({ sightings })] };
    const seen = async (message: Partial<Message>) =>
      (await beside({ codes: [codeFound()] }, { assessment }, message)).container.textContent;
    expect(await seen({})).toContain('not a code, you said');
    // A running number of its capture names no message of another.
    expect(await seen({ keyKind: 'composite' })).not.toContain('not a code, you said');
  });

  it('stand an offer without a code and a change of an earlier one', async () => {
    const { container } = await beside({ offers: [found], changes: [{ ...found, kind: 'extended', code: null }] });
    expect(container.textContent).toContain('Offer without a code 15 % off');
    expect(container.textContent).toContain('Extended 15 % off');
  });

  it('stands where reading stopped, even where nothing was found', async () => {
    const { container } = await beside({ unreadFrom: 200_000 });
    expect(container.textContent).toBe(
      'The text is very long: after character 200,000 it was kept but not searched. Look there yourself.',
    );
    expect((await beside({ codes: [codeFound()], unreadFrom: null })).container.textContent).not.toContain('very long');
  });

  it('stands a change that can be put away and taken back', async () => {
    const change = { ...codeFound(), kind: 'withdrawn', code: null, offer: null } as const;
    const { container, said } = await beside({ changes: [change] });
    await click(button(container, 'No, this does not change the offer'));
    expect(said).toEqual([[[{ id: 'c-1:m1:9:withdrawn', captureId: 'c-1' }], { verdict: 'dismissed' }]]);
    const away: Verdict = { sighting: 'c-1:m1:9:withdrawn', captureId: 'c-1', at, verdict: 'dismissed' };
    const put = await beside({ changes: [change] }, { verdicts: [away] });
    expect(put.container.textContent).toContain('no change, you said');
    await click(button(put.container, 'Undo'));
    expect(put.said[0]?.[1]).toEqual({ verdict: 'open' });
  });

  it('stands one notice for all flags of a kind, put away together', async () => {
    const { container, said } = await beside({ redFlags: [flag, { ...flag, start: 8 }] });
    expect(container.querySelectorAll('[data-testid="red-flag-stacking"]')).toHaveLength(1);
    await click(button(container, /^Put away/));
    expect(said[0]?.[0].map(({ id }) => id)).toEqual(['c-1:m1:0:stacking', 'c-1:m1:8:stacking']);
  });

  it('stands no notice beside what the buyer wrote', async () => {
    expect((await beside({ redFlags: [flag] }, {}, { direction: 'out' })).container.innerHTML).toBe('');
  });

  it('stays a notice put away, in this capture or another of the deal', async () => {
    const own: Verdict = { sighting: 'c-1:m1:0:stacking', captureId: 'c-1', at, verdict: 'dismissed' };
    const redFlags = [makeRedFlag({ id: 'c-0:m1:0:stacking', kind: 'stacking', verdict: 'dismissed' })];
    const assessment = { ...makeAssessment('d', []), redFlags };
    for (const spoken of [{ verdicts: [own] }, { assessment }]) {
      const { container, said } = await beside({ redFlags: [flag] }, spoken);
      expect(container.querySelector('[data-testid="red-flag-stacking"]')).toBeNull();
      await click(button(container, /^Show again/));
      expect(said[0]?.[1]).toEqual({ verdict: 'open' });
    }
  });
});

describe('beside a message, an offer without a code', () => {
  it.each([
    ['Yes, this is offered: 15 % off', 'confirmed'],
    ['No, this is not offered: 15 % off', 'dismissed'],
  ] as const)('stands with “%s”', async (label, verdict) => {
    const { container, said } = await beside({ offers: [found] });
    await click(button(container, label));
    expect(said).toEqual([[[{ id: 'c-1:m1:9:offer', captureId: 'c-1' }], { verdict }]]);
  });

  it('has its own buttons, though another was made in the same breath', async () => {
    const free = { kind: 'free-shipping', value: null, currency: null } as const;
    const { container, said } = await beside({ offers: [found, { ...found, offer: free }] });
    await click(button(container, 'No, this is not offered: free shipping'));
    expect(said[0]?.[0]).toEqual([{ id: 'c-1:m1:9:offer-2', captureId: 'c-1' }]);
  });

  it('has the way back when dismissed, and what was read when corrected', async () => {
    const place = { sighting: 'c-1:m1:9:offer', captureId: 'c-1', at };
    const away = await beside({ offers: [found] }, { verdicts: [{ ...place, verdict: 'dismissed' }] });
    expect(away.container.textContent).toContain('not an offer, you said');
    await click(button(away.container, 'Undo: take back what you said of this offer: 15 % off'));
    expect(away.said[0]?.[1]).toEqual({ verdict: 'open' });
    const terms = { code: null, offer: percentOff(12), minimumOrder: null, expires: null, expiresOn: null };
    const verdict = { ...place, salt: 'ab', verdict: 'corrected', corrected: terms } as const;
    const { container } = await beside({ offers: [found] }, { verdicts: [verdict] });
    expect(container.textContent).toContain('Offer without a code 12 % off');
    expect(container.textContent).toMatch(/As read:\s+15 % off/);
  });

  it('stands with what the person said of the same message in another capture of the deal', async () => {
    const sightings = [makeSighting({ id: 'c-0:m1:9:offer', captureId: 'c-0', verdict: 'dismissed' })];
    const assessment = { ...makeAssessment('d', []), codes: [], offers: [{ ...makeCode({ sightings }), code: null }] };
    const { container } = await beside({ offers: [found] }, { assessment });
    expect(container.textContent).toContain('not an offer, you said');
  });
});
