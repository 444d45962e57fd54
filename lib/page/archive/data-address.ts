const PICTURE = /^image\/[a-z0-9.+-]+$/i;
const FONT = /^(?:font\/[a-z0-9.+-]+|application\/(?:x-)?font-[a-z0-9.+-]+|application\/octet-stream)$/i;

const isWanted = (type: string, kind: 'image' | 'font'): boolean =>
  (kind === 'image' ? PICTURE : FONT).test(type.split(';')[0]?.trim() ?? '');

/** A data: address of the page's own, if it holds what it stands for. A picture as SVG runs and loads nothing. */
export function ownDataAddress(url: string, kind: 'image' | 'font'): string | null {
  const type = /^data:([^,;]*)/i.exec(url)?.[1] ?? '';
  return isWanted(type, kind) ? url : null;
}

/** Bytes as a data: address; null for what is no picture or font, such as the sign-in page that came instead. */
export function dataAddress(blob: Blob, kind: 'image' | 'font'): Promise<string | null> {
  if (!isWanted(blob.type, kind)) return Promise.resolve(null);
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : null);
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(blob);
  });
}
