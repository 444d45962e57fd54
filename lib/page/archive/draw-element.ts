/** Larger pictures are drawn smaller: a redrawn PNG of a photograph is many times its size as JPEG. */
const MOST_PIXELS = 2_000_000;

const isDrawable = (element: Element): element is HTMLImageElement | HTMLCanvasElement | HTMLVideoElement =>
  element instanceof HTMLImageElement || element instanceof HTMLCanvasElement || element instanceof HTMLVideoElement;

function sizeOf(element: HTMLImageElement | HTMLCanvasElement | HTMLVideoElement): { width: number; height: number } {
  if (element instanceof HTMLImageElement) return { width: element.naturalWidth, height: element.naturalHeight };
  if (element instanceof HTMLVideoElement) return { width: element.videoWidth, height: element.videoHeight };
  return { width: element.width, height: element.height };
}

/**
 * What an image, canvas or video shows now, as PNG. Null where the browser keeps it from scripts (pictures of another
 * origin without CORS) or there is nothing to see. The page notices nothing: the surface is no element.
 */
export async function drawElement(element: Element): Promise<Blob | null> {
  if (!isDrawable(element) || typeof OffscreenCanvas === 'undefined') return null;
  const { width, height } = sizeOf(element);
  if (width === 0 || height === 0) return null;
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = new OffscreenCanvas(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  try {
    canvas.getContext('2d')?.drawImage(element, 0, 0, canvas.width, canvas.height);
    return await canvas.convertToBlob({ type: 'image/png' });
  } catch {
    // SecurityError: the picture is of another origin. The caller counts it as unreachable.
    return null;
  }
}
