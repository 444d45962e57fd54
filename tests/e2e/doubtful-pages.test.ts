import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FailureCode } from '../../lib/domain/failure.ts';
import { captureByClick } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { type Session, startSession } from '../support/session.ts';
import { at, places } from '../world/places.ts';

/** Pages that are kept as they are, but prove nothing; and the finding that says why. */
const DOUBTFUL: readonly (readonly [what: string, url: string, finding: FailureCode])[] = [
  ['a security check that answers 200', places.challenge, 'challenge-page'],
  ['a chat that asks to sign in', places.chatLoggedOut, 'logged-out'],
  ['WhatsApp before it is linked', places.whatsappLoggedOut, 'logged-out'],
  ['a mailbox that asks to sign in', places.gmailLoggedOut, 'logged-out'],
  ['a chat without a message', places.chatEmpty, 'empty-chat'],
  ['a messenger with no conversation open', places.chatNoneOpen, 'no-conversation'],
  ['a chat whose layout has changed', places.chatChanged, 'layout-changed'],
  ['a chat in a frame of another site', places.foreignFrame, 'foreign-frame'],
  ['a page without content', places.blank, 'picture-blank'],
];

describe.each(DOUBTFUL)('a capture of %s', (_what, url, finding) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession();
  });
  afterAll(() => session.close());

  it(`is kept, names "${finding}" and proves nothing`, async () => {
    const { popup, capture } = await captureByClick(session, await session.newPage(url));
    expect(capture.record.quality.map(({ code }) => code)).toContain(finding);
    expect(capture.record.artifacts.map(({ path }) => path)).toContain('tile-001.png');
    const { items } = await settleDeal(session, popup, capture.id);
    expect(items.filter(({ state }) => state === 'met')).toEqual([]);
  });
});

describe('a chat on a page of layouts to come', () => {
  it('says in the popup that its rows were not read', async () => {
    const session = await startSession();
    const popup = (await captureByClick(session, await session.newPage(at(places.chatChanged, { messages: 40 }))))
      .popup;
    const said = await popup.evaluate((window) => window.document.body.innerText);
    expect(said).toMatch(/layout|changed|could not be read/i);
    await session.close();
  });
});
