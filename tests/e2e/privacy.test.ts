import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { captureByClick } from '../support/capture-by-click.ts';
import { type Session, startSession } from '../support/session.ts';
import { readBytes } from '../support/store-rows.ts';
import { places } from '../world/places.ts';
import { privateWords, secrets } from '../world/secrets.ts';

/** As a word of its own: the three digits of a card code also stand inside ids and hashes. */
const standsIn = (text: string, secret: string): boolean => {
  const literal = secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\w.-])${literal}(?![\\w.-])`).test(text);
};

describe('what is never stored', () => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  /** All text of one capture: the record and every artifact that is no picture. */
  async function everythingKept(url: string): Promise<string> {
    const { popup, capture } = await captureByClick(session, await session.newPage(url));
    await popup.close();
    const texts = capture.record.artifacts.filter(({ mediaType }) => !mediaType.startsWith('image/'));
    const bodies = await Promise.all(texts.map(({ path }) => readBytes(session, capture.id, path)));
    return [capture.recordText, ...bodies.map((body) => body.toString('utf8'))].join('\n');
  }

  const WITH_SECRETS = ['checkout', 'payment', 'oneTalk', 'login', 'hostile'] as const;
  it.each(WITH_SECRETS)('no password, card, one-time code or token: %s', async (place) => {
    const kept = await everythingKept(places[place]);
    const found = Object.entries(secrets).filter(([, secret]) => standsIn(kept, secret));
    expect(found.map(([name]) => name)).toEqual([]);
  });

  const WITH_OTHERS = ['chat', 'oneTalk', 'whatsapp', 'whatsapp2025', 'gmail'] as const;
  it.each(WITH_OTHERS)('no word of another conversation: %s', async (place) => {
    const kept = await everythingKept(places[place]);
    expect(privateWords.filter((words) => kept.includes(words))).toEqual([]);
  });
});
