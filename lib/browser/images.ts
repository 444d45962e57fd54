import type { Picture } from '../app/ports.ts';
import type { Rect } from '../domain/message.schema.ts';

const THUMBNAIL_WIDTH = 144;
const BLANK_SAMPLE = 48;
/** Largest spread of one channel in a picture that shows nothing. */
const BLANK_SPREAD = 3;

function surface(width: number, height: number) {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no 2d context');
  return { canvas, context };
}

function isBlank(image: ImageBitmap, from: Rect): boolean {
  const { context } = surface(BLANK_SAMPLE, BLANK_SAMPLE);
  context.drawImage(image, from.x, from.y, from.width, from.height, 0, 0, BLANK_SAMPLE, BLANK_SAMPLE);
  const { data } = context.getImageData(0, 0, BLANK_SAMPLE, BLANK_SAMPLE);
  const low = [255, 255, 255];
  const high = [0, 0, 0];
  for (let at = 0; at < data.length; at++) {
    const channel = at % 4;
    if (channel === 3) continue;
    const value = data[at] ?? 0;
    low[channel] = Math.min(low[channel] ?? 255, value);
    high[channel] = Math.max(high[channel] ?? 0, value);
  }
  return low.every((value, channel) => (high[channel] ?? 0) - value <= BLANK_SPREAD);
}

/** The part of a picture that a box in CSS pixels covers, rounded inwards so that no neighbour enters. */
export function devicePixels(box: Rect | null, ratio: number, size: { width: number; height: number }): Rect {
  if (box === null) return { x: 0, y: 0, width: size.width, height: size.height };
  const left = Math.max(0, Math.ceil(box.x * ratio));
  const top = Math.max(0, Math.ceil(box.y * ratio));
  const right = Math.min(size.width, Math.floor((box.x + box.width) * ratio));
  const bottom = Math.min(size.height, Math.floor((box.y + box.height) * ratio));
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** A PNG says its size at its beginning (PNG specification, 11.2.1: after signature, length and name of the first chunk). */
export async function sizeOf(png: Blob): Promise<{ readonly width: number; readonly height: number }> {
  const head = new DataView(await png.slice(16, 24).arrayBuffer());
  return { width: head.getUint32(0), height: head.getUint32(4) };
}

async function isBlankPicture(png: Blob): Promise<boolean> {
  // Made small while it is decoded, which is done on another thread: drawing it small here would hold up the capture.
  const image = await createImageBitmap(png, { resizeWidth: BLANK_SAMPLE, resizeHeight: BLANK_SAMPLE });
  const blank = isBlank(image, { x: 0, y: 0, width: BLANK_SAMPLE, height: BLANK_SAMPLE });
  image.close();
  return blank;
}

/** Uncut pictures keep the browser's own bytes. */
const whole = async (png: Blob): Promise<Picture> => ({ png, ...(await sizeOf(png)), blank: isBlankPicture(png) });

export async function cut(png: Blob, box: Rect | null, pixelRatio: number): Promise<Picture> {
  if (box === null) return whole(png);
  const image = await createImageBitmap(png);
  try {
    const part = devicePixels(box, pixelRatio, image);
    const { width, height } = part;
    if (width === 0 || height === 0) throw new Error('the box lies outside the picture');
    if (width === image.width && height === image.height) return await whole(png);
    const { canvas, context } = surface(width, height);
    context.drawImage(image, part.x, part.y, width, height, 0, 0, width, height);
    const encoding = canvas.convertToBlob({ type: 'image/png' });
    return { width, height, blank: Promise.resolve(isBlank(image, part)), png: await encoding };
  } finally {
    image.close();
  }
}

export async function thumbnail(png: Blob): Promise<Blob> {
  const image = await createImageBitmap(png, { resizeWidth: THUMBNAIL_WIDTH, resizeQuality: 'medium' });
  const { canvas, context } = surface(image.width, Math.min(image.height, THUMBNAIL_WIDTH));
  context.drawImage(image, 0, 0);
  image.close();
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Breaks a line that is wider than the picture; URLs have no spaces, so it breaks between characters. */
function wrap(context: OffscreenCanvasRenderingContext2D, line: string, width: number): readonly string[] {
  const lines: string[] = [];
  let current = '';
  for (const character of line) {
    if (current !== '' && context.measureText(current + character).width > width) {
      lines.push(current);
      current = '';
    }
    current += character;
  }
  return [...lines, current];
}

/** One at a time: decoded, a picture is a hundred times its size. */
async function drawUnderEachOther(context: OffscreenCanvasRenderingContext2D, pngs: readonly Blob[]): Promise<void> {
  let y = 0;
  for (const png of pngs) {
    const image = await createImageBitmap(png);
    context.drawImage(image, 0, y);
    y += image.height;
    image.close();
  }
}

/** Puts pictures under each other and prints lines of text below; the pictures themselves stay as they are. */
export async function stamp(pngs: readonly Blob[], lines: readonly string[]): Promise<Blob> {
  const sizes = await Promise.all(pngs.map(sizeOf));
  const image = {
    width: Math.max(...sizes.map(({ width }) => width)),
    height: sizes.reduce((sum, { height }) => sum + height, 0),
  };
  const size = Math.max(13, Math.round(image.width / 90));
  const font = `${size}px system-ui, sans-serif`;
  const pad = size;
  const probe = surface(1, 1).context;
  probe.font = font;
  const printed = lines.flatMap((line) => wrap(probe, line, image.width - 2 * pad));
  const lineHeight = Math.round(size * 1.5);
  const { canvas, context } = surface(image.width, image.height + printed.length * lineHeight + 2 * pad);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  await drawUnderEachOther(context, pngs);
  context.fillStyle = '#111111';
  context.font = font;
  context.textBaseline = 'top';
  printed.forEach((line, index) => {
    context.fillText(line, pad, image.height + pad + index * lineHeight);
  });
  return canvas.convertToBlob({ type: 'image/png' });
}
