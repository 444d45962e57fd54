import { describe, expect, it } from 'vitest';
import { picturesOf } from '../../../lib/app/pictures-of.ts';
import { makeSource } from './make-case.ts';
import { pages } from './pages.ts';

describe('the pictures of a deal', () => {
  it('are numbered in the order of time, the stamped copy before the plain one', async () => {
    const result = await picturesOf(await makeSource(pages));
    expect(result.ok && result.value.map(({ name }) => name)).toEqual([
      '01-supplier-profile-20260602T010000Z.png',
      '02-chat-20260603T023000Z.png',
      '03-cart-20260605T030000Z.png',
      '04-order-20260606T030000Z.png',
    ]);
    expect(result.ok && (await result.value[3]?.blob.text())).toBe('a stamped picture');
  });
  it('never count a re-drawn picture as one', async () => {
    const [page] = pages;
    if (page === undefined) throw new Error('no page');
    const redrawn = { mediaType: 'image/png', method: 'redrawn', role: 'derived' } as const;
    const result = await picturesOf(
      await makeSource([{ ...page, more: { 'm2.png': { text: 'x', artifact: redrawn } } }]),
    );
    expect(result.ok && result.value).toHaveLength(1);
  });
  it('of an empty deal are a failure with a sentence', async () => {
    expect(await picturesOf(await makeSource([]))).toEqual({ ok: false, code: 'no-captures' });
  });
});
