import type { CaptureRecord, Tile } from '../domain/capture.schema.ts';
import type { Findings } from '../domain/findings.schema.ts';
import { type Message, messageSchema, type Rect } from '../domain/message.schema.ts';
import { appendCustody } from './append-custody.ts';
import { describeArtifact, type NewArtifact } from './keep-artifact.ts';
import type { Kit } from './kit.ts';
import type { PagePort, PixelsPort } from './ports.ts';

const MOST_REDRAWN = 5;

const inside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/**
 * Stores a derived artifact beside a sealed record, in one transaction with its custody line. Does nothing where it is
 * there already or the capture was deleted meanwhile.
 */
export async function keepDerived(kit: Kit, captureId: string, isNew: NewArtifact): Promise<void> {
  const { store } = kit;
  const artifact = await describeArtifact(kit, { ...isNew, role: 'derived' });
  await appendCustody(kit, [store.artifacts, store.bytes], async () => {
    const { path, bytes, sha256, method, derivedFrom } = artifact;
    const capture = await store.captures.get(captureId);
    if (capture === undefined || (await store.artifacts.get([captureId, path])) !== undefined) return null;
    return {
      event: { type: 'derive', captureId, path, bytes, sha256, method, derivedFrom },
      write: () =>
        Promise.all([
          store.artifacts.add({ ...artifact, captureId }),
          store.bytes.add({ captureId, path, blob: isNew.body }),
        ]),
    };
  });
}

/** Is a message wholly in this picture? All of a page is in its pictures; a strip of it is never a message short. */
const shows = (tile: Tile, { key, rect }: Pick<Message, 'key' | 'rect'>): boolean =>
  tile.messages?.some((one) => one.key === key) ?? (tile.of === 'page' || (rect !== null && inside(rect, tile.rect)));

/** Code messages that no picture of this capture shows wholly, the newest first. */
export function notPictured(
  record: Pick<CaptureRecord, 'tiles'>,
  messages: readonly Pick<Message, 'key' | 'rect'>[],
  findings: Pick<Findings, 'messages'>,
): readonly string[] {
  const withCode = new Set(
    findings.messages.filter(({ detection }) => detection.codes.length > 0).map(({ message }) => message.key),
  );
  return messages
    .filter(({ key }) => withCode.has(key))
    .filter((message) => !record.tiles.some((tile) => shows(tile, message)))
    .map(({ key }) => key)
    .slice(-MOST_REDRAWN)
    .reverse();
}

/** Draws code messages anew that are not wholly in the picture. Needs the page; after a restart nothing is drawn. */
export async function redrawMessages(kit: Kit, captureId: string, findings: Findings, page: PagePort): Promise<void> {
  const { store } = kit;
  const [row, body] = await Promise.all([store.captures.get(captureId), store.bytes.get([captureId, 'messages.json'])]);
  if (row === undefined || body === undefined) return;
  const messages = messageSchema.array().parse(JSON.parse(await body.blob.text()));
  const keys = notPictured(row.record, messages, findings);
  if (keys.length === 0) return;
  const drawn = await page.redraw(keys);
  if (!drawn.ok) return;
  for (const [index, { message, png }] of drawn.value.entries()) {
    const bytes = Uint8Array.fromBase64(png);
    await keepDerived(kit, captureId, {
      path: `redrawn-${String(index + 1).padStart(3, '0')}.png`,
      mediaType: 'image/png',
      method: 'redrawn',
      derivedFrom: { path: 'messages.json', transform: `html2canvas of message ${message}` },
      body: new Blob([bytes], { type: 'image/png' }),
    });
  }
}

/** The small picture for lists. */
export async function keepThumbnail({ store }: Kit, captureId: string, pixels: PixelsPort): Promise<void> {
  const picture = await store.bytes.get([captureId, 'tile-001.png']);
  if (picture === undefined) return;
  const blob = await pixels.thumbnail(picture.blob);
  await store.transaction('rw', [store.thumbnails, store.captures], async () => {
    if ((await store.captures.get(captureId)) !== undefined) await store.thumbnails.put({ captureId, blob });
  });
}
