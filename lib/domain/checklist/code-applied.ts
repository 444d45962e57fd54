import type { Offer } from '../detection.schema.ts';
import { type Agreement, compareWithOffer, type OrderSummary } from '../offer-arithmetic.ts';
import type { FactName, Money } from '../reading.schema.ts';
import { stepsOf } from '../standing-offer.ts';
import type { Words } from '../words.schema.ts';
import type { Item, ItemState } from './checklist.schema.ts';
import { refusals } from './denial.ts';
import { type Evidence, promisesOf, type Tried } from './evidence.ts';
import { item } from './item.ts';
import { byTime, type Shot, whyWeak } from './shots.ts';
import { factOf } from './stage.ts';
import { captureAgain, openCart } from './steps.ts';

type Judged = { readonly state: ItemState; readonly reasons: readonly Words[]; readonly shot: Shot };

const isMoney = (value: ReturnType<typeof factOf>): value is Money => typeof value === 'object' && 'amount' in value;

function moneyOf(shot: Shot, name: FactName): Money | null {
  const value = factOf(shot, name);
  return isMoney(value) ? value : null;
}

/** The discount shown for the code itself; the order's whole discount only where one code was applied. */
function summaryOf({ shot, attempt }: Tried): OrderSummary {
  const alone = shot.reading.attempts.filter(({ outcome }) => outcome === 'applied').length === 1;
  return {
    subtotal: moneyOf(shot, 'order.subtotal'),
    discount: attempt.discount ?? (alone ? moneyOf(shot, 'order.discount') : null),
    shipping: moneyOf(shot, 'order.shipping'),
  };
}

const UNCLEAR: Readonly<Record<Extract<Agreement, { verdict: 'unclear' }>['why'], string>> = {
  'no-discount': 'checklist.code-applied.no-discount',
  'no-subtotal': 'checklist.code-applied.no-subtotal',
  'no-shipping': 'checklist.code-applied.no-shipping',
  currency: 'checklist.code-applied.other-currency',
  'per-piece': 'checklist.code-applied.per-piece',
  'not-computable': 'checklist.code-applied.not-computable',
};

function sayAgreement(agreement: Agreement, code: string): { state: ItemState; reason: Words } {
  switch (agreement.verdict) {
    case 'agrees':
      return { state: 'met', reason: { key: 'checklist.code-applied.agrees', params: { code, ...texts(agreement) } } };
    case 'differs':
      return {
        state: 'conflict',
        reason: { key: 'checklist.code-applied.differs', params: { code, ...texts(agreement) } },
      };
    case 'shipping-free':
      return { state: 'met', reason: { key: 'checklist.code-applied.shipping-free', params: { code } } };
    case 'shipping-charged': {
      const params = { code, shown: agreement.shown };
      return { state: 'conflict', reason: { key: 'checklist.code-applied.shipping-charged', params } };
    }
    case 'unclear':
      return { state: 'partial', reason: { key: UNCLEAR[agreement.why], params: { code } } };
  }
}

const texts = ({ promised, shown }: { readonly promised: string; readonly shown: string }) => ({ promised, shown });
const ORDER_OF_STATES: readonly ItemState[] = ['met', 'conflict', 'partial'];
/** `typed`: a person corrected what was read. */
type Statement = { readonly offer: Offer; readonly typed: boolean };
type Said = { readonly state: ItemState; readonly promise: Statement };
/** What was read decides before what a person typed. */
const better = (a: Said, b: Said): number =>
  ORDER_OF_STATES.indexOf(a.state) - ORDER_OF_STATES.indexOf(b.state) ||
  Number(a.promise.typed) - Number(b.promise.typed);

/** What the supplier's later words made of the offer, as far as they can have come before the order. */
const changesOf = ({ steps, asOf }: Evidence, code: string | null): readonly Statement[] =>
  stepsOf(steps, code).flatMap(({ offer, message, typed }) =>
    offer !== null && message.direction === 'in' && message.from <= asOf.to && message.changes.length > 0
      ? [{ offer, typed }]
      : [],
  );

/** Every benefit that was said to come with a code. */
function statementsOf(evidence: Evidence, code: string | null): readonly Statement[] {
  const promised = promisesOf(evidence, code).map(({ offer, corrected }) => ({ offer, typed: corrected !== null }));
  const said = code === null ? [] : [...promised, ...changesOf(evidence, code)];
  return said.filter(({ offer }) => offer.kind !== 'none');
}

function judge(evidence: Evidence, tried: Tried): Judged {
  const { shot, attempt } = tried;
  const code = attempt.code ?? '';
  const promised = statementsOf(evidence, attempt.code);
  if (promised.length === 0) {
    const known = promisesOf(evidence, attempt.code).length > 0;
    const key = known ? 'checklist.code-applied.no-benefit' : 'checklist.code-applied.not-promised';
    return { state: 'partial', reasons: [{ key, params: { code } }], shot };
  }
  // A supplier may restate a code's benefit: the page must agree with one of the statements.
  const said = promised
    .map((promise) => ({ ...sayAgreement(compareWithOffer(promise.offer, summaryOf(tried)), code), promise }))
    .sort(better);
  const [best] = said;
  if (best === undefined) {
    const reason = { key: 'checklist.code-applied.not-computable', params: { code } };
    return { state: 'partial', reasons: [reason], shot };
  }
  const typed: readonly Words[] = best.promise.typed ? [{ key: 'checklist.shared.corrected' }] : [];
  const weak = [...typed, ...(shot.sound ? [] : whyWeak(shot))];
  if (best.state !== 'met') return { state: best.state, reasons: [best.reason, ...typed], shot };
  return { state: weak.length === 0 ? 'met' : 'partial', reasons: [best.reason, ...weak], shot };
}

/** Sound pages decide before others, a page that shows the sums before one that does not, and of these the last. */
const byDecision = (a: Judged, b: Judged): number =>
  Number(b.shot.sound) - Number(a.shot.sound) ||
  Number(a.state === 'partial') - Number(b.state === 'partial') ||
  byTime(b.shot, a.shot);

function notApplied(evidence: Evidence): Item {
  const refused = refusals(evidence).filter(({ shot }) => shot.sound);
  if (refused.length > 0) {
    const shots = refused.map(({ shot }) => shot);
    return item('code-applied', 'not-needed', [{ key: 'checklist.code-applied.refused' }], { shots });
  }
  if (evidence.stage === 'talking' || evidence.stage === 'quoted')
    return item('code-applied', 'not-yet', [{ key: 'checklist.code-applied.not-ordering' }]);
  return item('code-applied', 'missing', [{ key: 'checklist.code-applied.none' }], { next: openCart(evidence) });
}

/** The cart or checkout takes the code, and what it takes off is what was promised, to the cent. */
export function codeApplied(evidence: Evidence): Item {
  const judged = evidence.applied.map((tried) => judge(evidence, tried)).sort(byDecision);
  const [best] = judged;
  if (best === undefined) return notApplied(evidence);
  const shots = judged.map(({ shot }) => shot);
  const next = best.state === 'partial' ? captureAgain(best.shot) : null;
  return item('code-applied', best.state, best.reasons, { shots, next });
}
