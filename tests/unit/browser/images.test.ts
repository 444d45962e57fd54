import { PNG } from 'pngjs';
import { expect, it } from 'vitest';
import { devicePixels, sizeOf } from '../../../lib/browser/images.ts';

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

it('reads the size of a picture without drawing it', async () => {
  const png = new Blob([Uint8Array.from(PNG.sync.write(new PNG({ width: 1268, height: 8192 })))]);
  expect(await sizeOf(png)).toEqual({ width: 1268, height: 8192 });
});
