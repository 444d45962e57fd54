import type { Platform } from '../reading.schema.ts';
import { stripTokens } from '../strip-tokens.ts';
import type { Step } from './checklist.schema.ts';
import type { Evidence } from './evidence.ts';
import type { Shot } from './shots.ts';

/** Pages of a platform that are the same for every buyer (SITES.md section 1.1, seen 2026-11). */
const PAGES: Partial<Record<Platform, { readonly chat: string; readonly cart: string; readonly orders: string }>> = {
  alibaba: {
    chat: 'https://message.alibaba.com/message/messenger.htm',
    cart: 'https://carp.alibaba.com/purchaseList',
    orders: 'https://biz.alibaba.com/order/list.htm',
  },
};

const web = (url: string | null): string | null => (url !== null && /^https?:\/\//i.test(url) ? url : null);

/** The platform on which this deal is made, as far as its captures and keys say. */
function pagesOf({ shots, deal }: Evidence) {
  const named = [...shots.map(({ reading }) => reading.platform), ...deal.keys.map((key) => key.split(':')[0])];
  return named.includes('alibaba') ? PAGES.alibaba : undefined;
}

const opens = (key: string, url: string | null): Step => ({
  label: { key },
  does: url === null ? 'capture' : 'open',
  url,
});

/** The supplier's profile, all of it, as the first page that names it links to it. */
export function openProfile({ shots }: Evidence): Step {
  const urls = shots.map(({ reading, url }) =>
    reading.kind === 'supplier-profile' ? url : (reading.counterparty?.profileUrl ?? null),
  );
  const url = urls.map(web).find((found) => found !== null) ?? null;
  return { ...opens('checklist.step.open-profile', url === null ? null : stripTokens(url).url), extent: 'page' };
}

/** Go back to the page of this capture and capture it anew; a site whose frame was out of reach is switched on first. */
export function captureAgain(shot: Shot): Step {
  const url = web(shot.url);
  const outOfReach = shot.record.quality.some(({ code }) => code === 'foreign-frame');
  if (outOfReach && !shot.record.how.siteSwitchedOn && url !== null) return switchOn(url);
  const step = opens('checklist.step.capture-again', url);
  return shot.reading.kind === 'supplier-profile' ? { ...step, extent: 'page' } : step;
}

export const switchOn = (url: string): Step => ({
  label: { key: 'checklist.step.switch-on' },
  does: 'switch-on',
  url,
});

export const captureOffer: Step = { label: { key: 'checklist.step.capture-offer' }, does: 'capture', url: null };

export const openPlatformChat = (evidence: Evidence): Step =>
  opens('checklist.step.open-platform-chat', pagesOf(evidence)?.chat ?? null);

/** The cart that was kept last, else the platform's. */
export function openCart(evidence: Evidence): Step {
  const cart = evidence.shots.findLast(({ reading }) => reading.kind === 'cart' || reading.kind === 'checkout');
  return opens('checklist.step.open-cart', web(cart?.url ?? null) ?? pagesOf(evidence)?.cart ?? null);
}

export function openOrder(evidence: Evidence): Step {
  const order = evidence.shots.findLast(({ reading }) => reading.kind === 'order');
  return opens('checklist.step.open-order', web(order?.url ?? null) ?? pagesOf(evidence)?.orders ?? null);
}
