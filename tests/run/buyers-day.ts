import type { Page } from 'puppeteer-core';
import { promise } from '../world/deal.ts';
import { at, places } from '../world/places.ts';

/** One stop of the buyer's day: where they are when they click the toolbar button. */
export type Stop = {
  /** Names the pictures of this step under out/. */
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** What the buyer does on the page before the click, as a person does it. */
  readonly before?: (page: Page) => Promise<void>;
};

async function tryTheCode(page: Page): Promise<void> {
  await page.type('.promo-input', promise.code);
  await page.click('.promo-apply');
  await page.waitForSelector('.promo-result > *', { timeout: 10_000 });
}

const waitForMessages = async (page: Page): Promise<void> => {
  await page.waitForFunction((code) => document.body.innerText.includes(code), { timeout: 15_000 }, promise.code);
};

export const buyersDay: readonly Stop[] = [
  { id: '1-profile', title: "The supplier's profile", url: places.supplier },
  {
    id: '2-chat',
    title: `The chat in which the supplier promises ${promise.code}`,
    url: places.chat,
    before: waitForMessages,
  },
  {
    id: '3-cart',
    title: 'The cart, which refuses the code',
    url: at(places.cart, { outcome: 'refused' }),
    before: tryTheCode,
  },
  { id: '4-order', title: 'The order, with its protection', url: places.order },
];
