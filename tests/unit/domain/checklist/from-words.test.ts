import { expect, it } from 'vitest';
import { DETECTOR_VERSION, detect } from '../../../../lib/detect/detect.ts';
import type { AssessedCapture } from '../../../../lib/domain/checklist/assess.ts';
import { findingsOf } from '../../../../lib/domain/findings.ts';
import { cartCapture, makeAttempt, makeCapture, makeMessage } from '../../../support/make-capture.ts';
import { assess, verdictOf } from './assess.ts';

/** A capture whose findings are what the detector makes of its words. */
function read(
  capture: AssessedCapture,
  words: { text?: string; said?: readonly string[]; console?: readonly string[] },
): AssessedCapture {
  const { id, reading } = capture.record;
  const findings = findingsOf(
    {
      captureId: id,
      detector: DETECTOR_VERSION,
      messages: (words.said ?? []).map((text, i) => makeMessage({ key: `m${i}`, text })),
      text: words.text ?? '',
      journal: {
        coverage: 'from-start',
        entries: (words.console ?? []).map((text) => ({ level: 'error', text, at: '2026-06-06T10:00:00.000Z' })),
        dropped: 0,
      },
      attempts: reading?.attempts ?? [],
      kind: reading?.kind ?? 'unknown',
    },
    detect,
  );
  return { ...capture, findings };
}

const promise = 'Dear friend, please use code LED2026 at checkout, 15% off, min order 500 USD, valid until 2026-12-31';
const chat = read(makeCapture(), { said: ['Hello', promise], text: `Cindy Liu\n${promise}\nSend` });
const refused = read(
  cartCapture({
    attempt: makeAttempt({ outcome: 'denied', discount: null, written: 'SDE-ERR-7A3F', errorId: 'SDE-ERR-7A3F' }),
  }),
  {
    text: 'Promo code LED2026\nThis code cannot be applied to your order. (SDE-ERR-7A3F)',
    console: ['[promo] apply failed SDE-ERR-7A3F {"code":"LED2026"}'],
  },
);

it('meets the offer by the words of the chat, found once', () => {
  expect(verdictOf('offer', [chat])).toBe('met kept');
  const [code, ...others] = assess([chat]).codes;
  expect(others).toEqual([]);
  expect(code).toMatchObject({ code: 'LED2026', expires: '2026-12-31', offer: { kind: 'percent', value: 15 } });
  expect(code?.sightings.map(({ place }) => place)).toEqual(['m1']);
});

it('meets the refusal by the page and its console', () => {
  expect(verdictOf('denial', [chat, refused])).toBe('met kept');
  expect(verdictOf('code-applied', [chat, refused])).toBe('not-needed refused');
});

it('lists what was said of a code in the order of the conversation', () => {
  const talk = read(makeCapture(), {
    said: [promise, 'Sorry dear, the code LED2026 is now only 10% off.', 'Type the code LED2026 now'],
  });
  expect(assess([talk]).codes[0]?.sightings.map(({ place }) => place)).toEqual(['m0', 'm1', 'm2']);
});
