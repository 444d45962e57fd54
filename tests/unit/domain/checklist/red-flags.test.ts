import { describe, expect, it } from 'vitest';
import type { RedFlag } from '../../../../lib/domain/detection.schema.ts';
import type { Message } from '../../../../lib/domain/message.schema.ts';
import { clock, makeCapture } from '../../../support/make-capture.ts';
import { assess } from './assess.ts';

const flag = (change: Partial<RedFlag> = {}): RedFlag => ({
  kind: 'off-platform-payment',
  start: 0,
  end: 4,
  confidence: 0.9,
  reason: { key: 'detect.reason' },
  ...change,
});
const flagged = (message: Partial<Message>, flags: readonly RedFlag[] = [flag()], id = 'c-1', at = clock('05 09:30')) =>
  makeCapture({
    id,
    at,
    said: [{ message: { text: 'Pay by Western Union.', ...message }, detection: { redFlags: [...flags] } }],
  });
const flagsOf = (...captures: Parameters<typeof assess>[0]) => assess(captures).redFlags ?? [];

describe('the red flags of a deal', () => {
  it('come with the words, who wrote them and where', () => {
    expect(flagsOf(flagged({}))).toEqual([
      {
        id: 'c-1:m1:0:off-platform-payment',
        kind: 'off-platform-payment',
        captureId: 'c-1',
        messageKey: 'm1',
        quote: 'Pay by Western Union.',
        reason: { key: 'detect.reason' },
        sender: 'Lily Chen',
        written: '2026-06-05 09:00 UTC',
        verdict: 'open',
      },
    ]);
  });

  it.each(['in', 'unknown', 'conflict'] as const)('are shown for a message of direction %s', (direction) => {
    expect(flagsOf(flagged({ direction }))).toHaveLength(1);
  });

  it('are never those of the buyer', () => {
    expect(flagsOf(flagged({ direction: 'out' }))).toEqual([]);
  });

  it('are counted once for a message in several captures, by the earliest', () => {
    const again = flagged({}, [flag()], 'c-2', clock('06 09:00'));
    expect(flagsOf(again, flagged({})).map(({ captureId }) => captureId)).toEqual(['c-1']);
  });

  it('stay put away, also when the message is captured again', () => {
    const away = {
      sighting: 'c-1:m1:0:off-platform-payment',
      captureId: 'c-1',
      verdict: 'dismissed',
      at: clock('05 10:00'),
    } as const;
    const again = flagged({}, [flag()], 'c-2', clock('06 09:00'));
    expect(flagsOf({ ...flagged({}), verdicts: [away] }, again).map(({ verdict }) => verdict)).toEqual(['dismissed']);
  });

  it('are not put away with a code that begins at the same place', () => {
    const verdicts = [{ sighting: 'c-1:m1:0', captureId: 'c-1', verdict: 'dismissed', at: clock('05 10:00') }] as const;
    expect(flagsOf({ ...flagged({}), verdicts: [...verdicts] }).map(({ verdict }) => verdict)).toEqual(['open']);
  });
});
