import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FailureCode } from '../../lib/domain/failure.ts';
import { captureByClick, openPopup } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { type Session, startSession } from '../support/session.ts';
import { places } from '../world/places.ts';

type Doubtful = {
  readonly what: string;
  readonly url: string;
  readonly finding: FailureCode;
  readonly picture?: false;
};

/** Pages that are kept as they are, but prove nothing; and the finding that says why. */
const DOUBTFUL: readonly Doubtful[] = [
  { what: 'a security check that answers 200', url: places.challenge, finding: 'challenge-page' },
  { what: 'a chat that asks to sign in', url: places.chatLoggedOut, finding: 'logged-out' },
  { what: 'WhatsApp before it is linked', url: places.whatsappLoggedOut, finding: 'logged-out' },
  { what: 'a mailbox that asks to sign in', url: places.gmailLoggedOut, finding: 'logged-out' },
  { what: 'a chat without a message', url: places.chatEmpty, finding: 'empty-chat' },
  // The list of all conversations is nobody's evidence: without an open one there is no picture.
  { what: 'a messenger with no chat open', url: places.chatNoneOpen, finding: 'no-conversation', picture: false },
  { what: 'a chat whose layout has changed', url: places.chatChanged, finding: 'layout-changed' },
  { what: 'a chat in a frame of another site', url: places.foreignFrame, finding: 'foreign-frame' },
  { what: 'a page without content', url: places.blank, finding: 'picture-blank' },
];

let session: Session;
beforeAll(async () => {
  session = await startSession();
});
afterAll(() => session.close());

describe.each(DOUBTFUL)('a capture of $what', ({ url, finding, picture = true }) => {
  it(`is kept, names "${finding}" and proves nothing`, async () => {
    const page = await session.newPage(url);
    const { popup, capture } = await captureByClick(session, page);
    expect(capture.record.quality.map(({ code }) => code)).toContain(finding);
    expect(capture.record.tiles).toHaveLength(picture ? 1 : 0);
    const { items } = await settleDeal(session, popup, capture.id);
    expect(items.filter(({ state }) => state === 'met')).toEqual([]);
    await popup.close();
    await page.close();
  });
});

describe('the popup on a chat whose layout has changed', () => {
  it('says that rows were seen and none was read', async () => {
    const popup = await openPopup(session, await session.newPage(places.chatChanged));
    expect(await popup.evaluate((window) => window.document.body.innerText)).toMatch(/layout|changed/i);
    await popup.close();
  });
});
