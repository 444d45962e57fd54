import type { Attachment } from '../../domain/message.schema.ts';
import { lineOf } from '../text-of.ts';

type Sign = { readonly kind: Attachment['kind']; readonly selector: string; readonly seen: string };

/** Signs of an attachment inside a row; labels are localised, so icons and structure come first. */
const SIGNS: readonly Sign[] = [
  { kind: 'sticker', selector: '[data-testid*="sticker" i], img[src^="blob:"][alt*="sticker" i]', seen: '2026-09' },
  {
    kind: 'audio',
    selector: '[data-icon^="audio-play"], [data-icon^="ptt-"], audio, [role="slider"][aria-valuetext*="/"]',
    seen: '2026-10',
  },
  { kind: 'audio', selector: '[aria-label="Voice message" i]', seen: '2025-11' },
  {
    kind: 'video',
    selector: 'video, [data-icon="media-play"], [data-icon="tenor"], [data-icon="msg-video"], [data-icon="msg-gif"]',
    seen: '2026-10',
  },
  {
    kind: 'file',
    selector: '[data-testid="document-thumb"], [data-icon^="document-"], [data-icon="audio-file"]',
    seen: '2026-09',
  },
  {
    kind: 'image',
    selector: '[data-testid="image-thumb"] img, img[src^="blob:"], [role="button"] img',
    seen: '2026-10',
  },
];

const ANY = SIGNS.map(({ selector }) => selector).join(',');

const FILE_NAME = /[^\n/\\:*?"<>|]+\.[a-z0-9]{2,5}\b/i;
const SIZE = /\d+(?:[.,]\d+)?\s?(?:bytes|[KMG]B)\b/i;

/** Emoji are pictures, too, and so are avatars beside the sender's name. */
const isPicture = (element: Element): boolean =>
  !element.hasAttribute('data-plain-text') &&
  !element.classList.contains('emoji') &&
  element.closest('[role=""], [data-testid*="avatar" i]') === null;

function attachmentOf(kind: Attachment['kind'], element: Element, row: Element): Attachment {
  if (kind !== 'file') return { kind, name: element.getAttribute('alt')?.trim() || null, size: null, href: null };
  const box = element.closest('[role="button"]') ?? row;
  const shown = `${box.getAttribute('title') ?? ''} ${lineOf(box)}`;
  const titled = /"([^"]+)"/.exec(box.getAttribute('title') ?? '')?.[1];
  return {
    kind,
    name: titled ?? FILE_NAME.exec(shown)?.[0].trim() ?? null,
    size: SIZE.exec(shown)?.[0] ?? null,
    href: null,
  };
}

/** One attachment of each kind but pictures, of which a row can hold several; a video's still is no picture. */
export function mediaIn(row: Element, quote: Element | null): Attachment[] {
  if (row.querySelector(ANY) === null) return [];
  const attachments: Attachment[] = [];
  for (const { kind, selector } of SIGNS) {
    if (kind !== 'image' && attachments.some((one) => one.kind === kind)) continue;
    if (kind === 'image' && attachments.some((one) => one.kind !== 'image')) continue;
    const found = Array.from(row.querySelectorAll(selector)).filter(
      (element) => quote?.contains(element) !== true && isPicture(element),
    );
    const wanted = kind === 'image' ? found : found.slice(0, 1);
    attachments.push(...wanted.map((element) => attachmentOf(kind, element, row)));
  }
  return attachments;
}
