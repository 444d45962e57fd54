import { type Html, html, inlineJson } from '../client/markup.ts';
import { type Outcome, orderSummary, promoMessage } from '../client/order-summary.ts';
import type { PromoData } from '../client/promo.ts';
import { amounts, errorId, promise } from '../deal.ts';
import { type Answer, answerJson, param, type Visit } from '../site.ts';

const OUTCOMES: readonly string[] = ['applied', 'less', 'refused'] satisfies readonly Outcome[];
const isOutcome = (text: string): text is Outcome => OUTCOMES.includes(text);

function forcedBy(visit: Visit): Outcome | null {
  const asked = param(visit, 'outcome');
  return isOutcome(asked) ? asked : null;
}

/** What the shop makes of a code: LED2026 is good, everything else is not, and the address may say otherwise. */
function outcomeOf(visit: Visit): Outcome {
  const code = param(visit, 'code');
  if (code === '') return 'none';
  return forcedBy(visit) ?? (code.toUpperCase() === promise.code ? 'applied' : 'refused');
}

export const applyPromo = (visit: Visit): Answer => answerJson({ outcome: outcomeOf(visit) }, 120);

/** The box of the code and the sums beside it: the same in the cart and at the checkout. */
export function promoBox(visit: Visit, button: Html): Html {
  const code = param(visit, 'code');
  const outcome = outcomeOf(visit);
  const sums = { subtotal: amounts.subtotal, shipping: amounts.shipping };
  const data: PromoData = { code, outcome, sums, errorId, forced: forcedBy(visit) };
  return html`<aside class="summary-card"><h2>Order summary</h2>
    <form class="promo-form" autocomplete="off"><label for="promo-code">Promo code</label>
      <div class="promo-line"><input id="promo-code" class="promo-input" name="promoCode" placeholder="Enter code" value="${code}">
      <button class="promo-apply" type="submit">Apply</button></div>
      <div class="promo-result">${promoMessage(outcome, code, errorId)}</div></form>
    <div class="order-summary">${orderSummary(sums, outcome, code)}</div>
    ${button}
    <p class="summary-note">Trade Assurance protects your order when you pay through Alibaba.com.</p>
    <script type="application/json" id="page-data">${inlineJson(data)}</script></aside>`;
}
