import { PNG } from 'pngjs';

type Colour = readonly [number, number, number];

const WALLS: readonly Colour[] = [
  [214, 222, 231],
  [232, 224, 212],
  [205, 221, 214],
  [224, 214, 224],
];
const VARIANTS = 12;

/** Square panels that glow on a ceiling: one, or a grid of them. */
function pixel(x: number, y: number, wall: Colour, grid: number): Colour {
  const [inX, inY] = [((x * grid) % 1) * 2 - 1, ((y * grid) % 1) * 2 - 1];
  const distance = Math.max(Math.abs(inX), Math.abs(inY));
  if (distance < 0.56) {
    const glow = 255 - Math.round(distance * 12);
    return [glow, glow, glow - 14];
  }
  if (distance < 0.6) return [120, 126, 133];
  const shade = 1 - (distance - 0.6) * 0.5 - y * 0.12;
  return [Math.round(wall[0] * shade), Math.round(wall[1] * shade), Math.round(wall[2] * shade)];
}

function drawn(variant: number, width: number, height: number): Buffer {
  const wall = WALLS[variant % WALLS.length] ?? [220, 220, 220];
  const grid = 1 + (variant % 3);
  const png = new PNG({ width, height });
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const [red, green, blue] = pixel(column / width, row / height, wall, grid);
      png.data.set([red, green, blue, 255], (row * width + column) * 4);
    }
  }
  return PNG.sync.write(png);
}

const known = new Map<string, Buffer>();

/** A small photograph for a name: the same name gives the same bytes. Few are drawn, so that no page waits for them. */
export function picture(name: string, width = 240, height = 240): Buffer {
  const variant = [...name].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % VARIANTS;
  const key = `${variant} ${width} ${height}`;
  const bytes = known.get(key) ?? drawn(variant, width, height);
  known.set(key, bytes);
  return bytes;
}
