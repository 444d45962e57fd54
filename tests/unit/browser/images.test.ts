import { expect, it } from 'vitest';
import { devicePixels } from '../../../lib/browser/images.ts';

const SIZE = { width: 1600, height: 1000 };

it('keeps the whole picture without a box', () => {
  expect(devicePixels(null, 1.25, SIZE)).toEqual({ x: 0, y: 0, ...SIZE });
});

it('rounds a box inwards, so that no pixel of a neighbour enters', () => {
  expect(devicePixels({ x: 300.1, y: 10.1, width: 100.5, height: 50.5 }, 1.25, SIZE)).toEqual({
    x: 376,
    y: 13,
    width: 124,
    height: 62,
  });
});

it('never reaches beyond the picture', () => {
  expect(devicePixels({ x: -20, y: -20, width: 9000, height: 9000 }, 1.25, SIZE)).toEqual({ x: 0, y: 0, ...SIZE });
});

it('is empty for a box outside', () => {
  expect(devicePixels({ x: 5000, y: 0, width: 10, height: 10 }, 1, SIZE)).toMatchObject({ width: 0 });
});
