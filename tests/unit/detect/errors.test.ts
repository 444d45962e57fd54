import { describe, expect, it } from 'vitest';
import { findErrors } from '../../../lib/detect/errors.ts';
import { normalise } from '../../../lib/detect/normalise.ts';

describe('errors of the order engine', () => {
  it.each([
    ['[promo] refused SDE-ERR-7A3F', 'SDE-ERR-7A3F'],
    ['{"id":"sde-err-7a3f"}', 'SDE-ERR-7A3F'],
    ['it says SDE Error 7A3F', 'SDE-ERR-7A3F'],
    ['SDE error code: 0b1c', 'SDE-ERR-0B1C'],
    ['SDE 7A3F again', 'SDE-ERR-7A3F'],
    ['SDE_ERR_DEAD', 'SDE-ERR-DEAD'],
    ['ＳＤＥ-ERR-7A3F', 'SDE-ERR-7A3F'],
    ['错误SDE-ERR-7A3F。', null],
    ['SDE DEED of sale', null],
    ['SDE-ERR-7A3F9', null],
    ['HTTP 409, ERR_7A3F, P0420, E5', null],
    ['INSDE-ERR-7A3F', null],
  ])('%s: %s', (text, id) => {
    expect(findErrors(normalise(text)).map(({ errorId }) => errorId)).toEqual(id === null ? [] : [id]);
  });

  it('stand where they stand in the text as written', () => {
    const text = 'x\u200b SDE-\u200bERR-7A3F y';
    const [found] = findErrors(normalise(text));
    expect(text.slice(found?.start, found?.end)).toBe('SDE-\u200bERR-7A3F');
  });
});
