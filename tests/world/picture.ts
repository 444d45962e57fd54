import { PNG } from 'pngjs';
import { scattered } from './talk/conversation.ts';

type Colour = readonly [number, number, number];

const WALLS: readonly Colour[] = [
  [214, 222, 231],
  [232, 224, 212],
  [205, 221, 214],
  [224, 214, 224],
];

/** A square panel that glows on a wall: brightest in the middle of the panel, shaded towards the edge of the wall. */
function pixel(x: number, y: number, wall: Colour, seed: number): Colour {
  const distance = Math.max(Math.abs(x), Math.abs(y));
  if (distance < 0.56) {
    const glow = 255 - Math.round(distance * 12);
    return [glow, glow, 235 + scattered(seed, 18)];
  }
  if (distance < 0.6) return [120, 126, 133];
  const shade = 1 - (distance - 0.6) * 0.5 - (y + 1) * 0.06;
  return [Math.round(wall[0] * shade), Math.round(wall[1] * shade), Math.round(wall[2] * shade)];
}

/** A small photograph of a product, drawn from its name: the same name gives the same bytes. */
export function picture(name: string, width = 240, height = 240): Buffer {
  const seed = [...name].reduce((sum, sign) => sum + sign.charCodeAt(0), 0);
  const wall = WALLS[seed % WALLS.length] ?? [220, 220, 220];
  const png = new PNG({ width, height });
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [red, green, blue] = pixel((2 * column) / width - 1, (2 * row) / height - 1, wall, seed);
      png.data.set([red, green, blue, 255], (row * width + column) * 4);
    }
  }
  return PNG.sync.write(png);
}
