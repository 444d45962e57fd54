import type { Attachment } from '../../domain/message.schema.ts';
import { addressOf } from '../address.ts';
import { anyOf } from '../candidate.ts';
import { parseJson, stringAt } from '../inline-state.ts';
import { lineOf } from '../text-of.ts';
import * as at from './chat-selectors.ts';

const SIZE = /\d+(?:[.,]\d+)?\s?(?:bytes|[KMG]?B)\b/i;
const FILE_NAME = /[^\s/\\]+\.[a-z0-9]{2,5}\b/i;

function fileOf(element: Element, base: URL): Attachment {
  const query = parseJson(element.getAttribute('data-query'));
  const shown = lineOf(element);
  return {
    kind: 'file',
    name: stringAt(query, 'fileName') ?? FILE_NAME.exec(shown)?.[0] ?? null,
    size: SIZE.exec(shown)?.[0] ?? stringAt(query, 'fileSize'),
    href: addressOf(stringAt(query, 'downloadUrl'), base),
  };
}

/** A product card's title is the clamped line; requirement cards have none, so the longest line that is no price. */
function cardOf(element: Element, base: URL): Attachment {
  const clamped = lineOf(element.querySelector('[style*="line-clamp"]'));
  const lines = Array.from(element.querySelectorAll('span'), lineOf).filter((line) => !/^(?:US ?)?\$/.test(line));
  const longest = lines.reduce((best, line) => (line.length > best.length ? line : best), '');
  const link = element.closest('a[href]') ?? element.querySelector('a[href]');
  return {
    kind: 'card',
    name: clamped || longest || lineOf(element) || null,
    size: null,
    href: addressOf(link?.getAttribute('href'), base),
  };
}

const mediaOf = (kind: 'image' | 'video', element: Element, base: URL): Attachment => ({
  kind,
  name: element.getAttribute('alt') || null,
  size: null,
  href: addressOf(element.getAttribute('src'), base),
});

const ANY = [at.file, at.card, at.video, at.image].map(anyOf).join(',');

/** Attachments first: pictures and files may have no text at all. */
export function attachmentsOf(row: Element, base: URL): Attachment[] {
  if (row.querySelector(ANY) === null) return [];
  const quote = anyOf(at.quote);
  const all = (selector: string): Element[] =>
    Array.from(row.querySelectorAll(selector)).filter((element) => element.closest(quote) === null);
  return [
    ...all(anyOf(at.file)).map((element) => fileOf(element, base)),
    ...all(anyOf(at.card)).map((element) => cardOf(element, base)),
    ...all(anyOf(at.video)).map((element) => mediaOf('video', element, base)),
    ...all(anyOf(at.image)).map((element) => mediaOf('image', element, base)),
  ];
}
