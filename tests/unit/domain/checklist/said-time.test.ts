import { expect, it } from 'vitest';
import { saidTime } from '../../../../lib/domain/checklist/said-time.ts';
import { makeClaimedTime } from '../../../support/make-capture.ts';

const from = '2026-11-19T09:45:00.000Z';

it('says a time as the page wrote it', () => {
  expect(saidTime({ ...makeClaimedTime(from), written: 'Nov 19, 10:45', source: 'text' })).toBe('Nov 19, 10:45');
});

it('says a machine number of an attribute as a time', () => {
  expect(saidTime({ ...makeClaimedTime(from), written: '1795081500000', from, source: 'attribute' })).toBe(
    '2026-11-19 09:45 UTC',
  );
});
