import { describe, expect, it } from 'vitest';
import { cartCapture, offerCapture } from '../../../support/make-capture.ts';
import { lineOf, verdictOf } from './assess.ts';

const attempt = { outcome: 'denied', discount: null, written: 'SDE-ERR-7A3F', errorId: 'SDE-ERR-7A3F' } as const;
const logged = [{ text: 'reject SDE-ERR-7A3F', errorId: 'SDE-ERR-7A3F' }];
const refusal = cartCapture({ attempt, console: logged });
const silent = cartCapture({ attempt, switchedOn: false });

describe('the refusal', () => {
  it.each([
    ['no code tried', [offerCapture()], 'not-needed none'],
    ['a code applied', [offerCapture(), cartCapture()], 'not-needed none'],
    ['the error and its console entry', [offerCapture(), refusal], 'met kept'],
    ['the error without a console entry', [offerCapture(), silent], 'partial no-console'],
    [
      'an error page without its id, the console with one',
      [cartCapture({ attempt: { ...attempt, errorId: null }, console: logged })],
      'met kept',
    ],
    [
      'another id in the console',
      [cartCapture({ attempt, console: [{ errorId: 'SDE-ERR-0000' }] })],
      'partial other-error',
    ],
    [
      'a weak capture',
      [cartCapture({ attempt, console: logged, quality: ['page-moved'] })],
      'partial weak-capture page-moved',
    ],
    ['refused first, applied later', [offerCapture(), refusal, cartCapture({ id: 'c-2' })], 'not-needed applied'],
    [
      'refused, applied in a weak capture only',
      [offerCapture(), refusal, cartCapture({ id: 'c-2', quality: ['picture-blank'] })],
      'met kept',
    ],
    [
      'once with and once without the console',
      [silent, { ...refusal, record: { ...refusal.record, id: 'c-2' } }],
      'met kept',
    ],
  ])('%s', (_, captures, verdict) => {
    expect(verdictOf('denial', captures)).toBe(verdict);
  });

  it('asks to switch the site on where the console was not kept', () => {
    expect(lineOf('denial', [silent]).next).toMatchObject({
      does: 'switch-on',
      url: 'https://carp.alibaba.com/purchaseList',
    });
  });
});
