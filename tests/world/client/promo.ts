import { type Outcome, orderSummary, promoMessage, type Sums } from './order-summary.ts';
import { find, pageData } from './page-data.ts';

/** Written by alibaba/promo.ts. */
export type PromoData = {
  readonly code: string;
  readonly outcome: Outcome;
  readonly sums: Sums;
  readonly errorId: string;
  /** Outcome forced by the address; null: the server decides by the code. */
  readonly forced: Outcome | null;
};

const data = pageData<PromoData>();

/** The entry that a dispute desk asks for. */
function journal(outcome: Outcome, code: string): void {
  if (outcome === 'refused') console.error('[promo] apply failed', data.errorId, { code });
}

async function apply(): Promise<void> {
  const field = find('.promo-input');
  const code = field instanceof HTMLInputElement ? field.value.trim() : '';
  if (code === '') return;
  const forced = data.forced === null ? '' : `&outcome=${data.forced}`;
  const answer = await fetch(`/promo/apply.json?code=${encodeURIComponent(code)}${forced}`);
  // Both ends of this answer are ours.
  const { outcome } = (await answer.json()) as { readonly outcome: Outcome };
  find('.order-summary').innerHTML = orderSummary(data.sums, outcome, code).markup;
  find('.promo-result').innerHTML = promoMessage(outcome, code, data.errorId).markup;
  journal(outcome, code);
}

find('.promo-form').addEventListener('submit', (event) => {
  event.preventDefault();
  void apply();
});
journal(data.outcome, data.code);
