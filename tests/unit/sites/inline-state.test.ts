import { describe, expect, it } from 'vitest';
import { inlineState, listAt, stateAt, stringAt } from '../../../lib/sites/inline-state.ts';
import { pageOf } from './page-of.ts';

const stateOf = (script: string, name = 'detailData') =>
  inlineState(pageOf(`<script>${script}</script>`, 'https://www.alibaba.com/').document, name);

describe('a value that a script of the page sets', () => {
  it('is found behind its assignment, whatever stands around it', () => {
    expect(stateOf('window.detailData = {"a": 1};')).toEqual({ a: 1 });
    expect(stateOf('var x = 1;window.detailData={"a":{"b":["}","\\"]{"]}};window.y = {"z": 2};')).toEqual({
      a: { b: ['}', '"]{'] },
    });
    expect(stateOf('const detailData = [1, 2];')).toEqual([1, 2]);
  });

  it('is read where it is not quite JSON', () => {
    expect(stateOf('window.detailData = {"a": undefined, "b": "undefined, ]", "c": [1, 2, ], };')).toEqual({
      a: null,
      b: 'undefined, ]',
      c: [1, 2],
    });
  });

  it('is nothing where no literal follows, and is never run', () => {
    expect(stateOf('window.detailData = make({"a": 1});')).toBeUndefined();
    expect(stateOf('window.detailData = {"a": (() => { throw 1 })()};')).toBeUndefined();
    expect(stateOf('window.detailData = {"a": 1')).toBeUndefined();
    expect(stateOf('if (window.detailData == {"a": 1}) go();')).toBeUndefined();
    expect(stateOf('window.myDetailData = {"a": 1};')).toBeUndefined();
    expect(stateOf('window.detailDataOld = {"a": 1};')).toBeUndefined();
  });

  it('takes the first script that has it', () => {
    const { document } = pageOf(
      '<script src="x.js">window.detailData = {"a": 0}</script><script>detailData.b = 1</script><script>window.detailData = {"a": 1}</script>',
      'https://www.alibaba.com/',
    );
    expect(inlineState(document, 'detailData')).toEqual({ a: 1 });
  });
});

describe('a place in a state', () => {
  const state = { a: { b: [{ c: ' x ' }], n: 7, yes: true, empty: ' ' }, toString: 'own' };

  it('is found by its path, and only where the state itself has it', () => {
    expect(stateAt(state, 'a.b.0.c')).toBe(' x ');
    expect(stateAt(state, 'a.constructor.name')).toBeUndefined();
    expect(stateAt(undefined, 'a')).toBeUndefined();
  });

  it('is text where text is wanted', () => {
    expect([stringAt(state, 'a.b.0.c'), stringAt(state, 'a.n'), stringAt(state, 'a.yes')]).toEqual(['x', '7', 'true']);
    expect([stringAt(state, 'a.empty'), stringAt(state, 'a.b'), stringAt(state, 'z')]).toEqual([null, null, null]);
    expect([listAt(state, 'a.b').length, listAt(state, 'a.n')]).toEqual([1, []]);
  });
});
