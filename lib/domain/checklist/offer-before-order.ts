import type { Words } from '../words.schema.ts';
import type { Item, ItemState } from './checklist.schema.ts';
import { type Evidence, promisesOf } from './evidence.ts';
import { fateOf, whatBecame } from './fate.ts';
import { item } from './item.ts';
import { type OrderTime, orderTime } from './order-time.ts';
import type { PromiseSeen } from './promises.ts';
import { clockText, saidTime } from './said-time.ts';
import { byTime, type Shot, whyWeak } from './shots.ts';
import { factOf } from './stage.ts';
import { captureOffer, openOrder } from './steps.ts';

type Question = { readonly evidence: Evidence; readonly order: OrderTime };
type Judged = {
  readonly state: ItemState;
  readonly reasons: readonly Words[];
  readonly promise: PromiseSeen;
  /** An earlier capture that the verdict rests on with the promise's own. */
  readonly held?: Shot;
};

const usedCodes = ({ applied, shots }: Evidence): readonly string[] =>
  [...applied.map(({ attempt }) => attempt.code), ...shots.map((shot) => factOf(shot, 'order.code'))].filter(
    (code) => typeof code === 'string',
  );

/**
 * Once it is known which code was used, the offers of other codes prove nothing: a code that was never promised (from a
 * coupon site, say) leaves only the offers that name no code.
 */
function relevant(evidence: Evidence): readonly PromiseSeen[] {
  const codes = usedCodes(evidence);
  if (codes.length === 0) return evidence.promises;
  const used = codes.flatMap((code) => promisesOf(evidence, code));
  return used.length > 0 ? used : evidence.promises.filter(({ code }) => code === null);
}

/** An offer that was taken back, or over, before the order: what is not sure about that is a gap, no contradiction. */
function judgeFallen(promise: PromiseSeen, reason: Words, { evidence, order }: Question): Judged {
  const fate = fateOf(evidence, promise.code);
  const said = fate.is === 'withdrawn' && fate.sure ? fate.step.message.captureId : null;
  const sound = order.shot.sound && evidence.shots.some(({ id, sound }) => id === said && sound);
  return { state: sound ? 'conflict' : 'partial', reasons: [reason], promise };
}

/** The first capture that held these very words of this message. One without a picture shows no less when they were there. */
function firstHeld({ shot, said, spot, code, text }: PromiseSeen, { sightings }: Evidence): Shot {
  const same = sightings.filter((one) => one.said === said && one.spot === spot && one.code === code);
  const holding = same.filter((one) => one.text === text && one.shot.clean).map((one) => one.shot);
  return [shot, ...holding].sort(byTime)[0] ?? shot;
}

function judge(promise: PromiseSeen, question: Question): Judged {
  const { order, evidence } = question;
  const { time, lacks, fallen } = promise;
  const shot = firstHeld(promise, evidence);
  if (fallen !== null) return judgeFallen(promise, fallen, question);
  const claimed = time === null || time.from === null || time.to === null ? null : time;
  const from = claimed?.from ? Date.parse(claimed.from) : null;
  const to = claimed?.to ? Date.parse(claimed.to) : null;
  const params = { written: time === null ? '' : saidTime(time), order: order.written };
  const partial = (reasons: readonly Words[]): Judged => ({ state: 'partial', reasons, promise });
  if (shot.ms < order.from) {
    if (from !== null && from > order.to)
      return partial([{ key: 'checklist.offer-before-order.clocks-disagree', params }]);
    const weak = [...lacks, ...(order.shot.sound ? [] : whyWeak(order.shot))];
    if (weak.length > 0) return partial(weak);
    const kept = { at: clockText(shot.at), order: order.written };
    return { state: 'met', reasons: [{ key: 'checklist.offer-before-order.kept', params: kept }], promise, held: shot };
  }
  if (from === null || to === null) return partial([{ key: 'checklist.offer-before-order.no-time', params }]);
  if (to < order.from) return partial([{ key: 'checklist.offer-before-order.page-claims', params }]);
  if (from <= order.to) return partial([{ key: 'checklist.offer-before-order.overlap', params }]);
  const later: readonly Words[] = [{ key: 'checklist.offer-before-order.later', params }];
  return promise.shot.sound && order.shot.sound ? { state: 'conflict', reasons: later, promise } : partial(later);
}

const RANK: Readonly<Partial<Record<ItemState, number>>> = { met: 0, partial: 1, conflict: 2 };
const byRank = (a: Judged, b: Judged): number =>
  (RANK[a.state] ?? 3) - (RANK[b.state] ?? 3) ||
  a.reasons.length - b.reasons.length ||
  byTime(a.promise.shot, b.promise.shot);

function withoutOrder(promises: readonly PromiseSeen[]): Item {
  const first = promises.map(({ shot }) => shot).sort(byTime)[0];
  if (first === undefined)
    return item('offer-before-order', 'not-yet', [{ key: 'checklist.offer-before-order.nothing-yet' }]);
  const params = { at: clockText(first.at) };
  const reason = { key: 'checklist.offer-before-order.counts', params };
  return item('offer-before-order', 'not-yet', [reason], { shots: [first] });
}

/** An offer of another code is something, and one more capture takes nothing away: it is not called missing. */
function withoutOffer(evidence: Evidence): Item {
  const shots = evidence.promises.map(({ shot }) => shot).sort(byTime);
  const [code] = usedCodes(evidence).toSorted();
  const reason =
    shots.length === 0 || code === undefined
      ? { key: 'checklist.offer-before-order.no-offer' }
      : { key: 'checklist.code-applied.not-promised', params: { code } };
  return item('offer-before-order', shots.length === 0 ? 'missing' : 'partial', [reason], {
    shots,
    next: captureOffer,
  });
}

/** The earliest capture of the offer precedes the order; what only the page claims is partial. */
export function offerBeforeOrder(evidence: Evidence): Item {
  const order = orderTime(evidence.shots);
  const promises = relevant(evidence);
  if (order === 'no-order') return withoutOrder(promises.length > 0 ? promises : evidence.promises);
  if (promises.length === 0) return withoutOffer(evidence);
  if (order === 'unknown') {
    const reason = { key: 'checklist.offer-before-order.order-time-unknown' };
    const shots = promises.map(({ shot }) => shot).sort(byTime);
    return item('offer-before-order', 'partial', [reason], { shots, next: openOrder(evidence) });
  }
  const judged = promises.map((promise) => judge(promise, { evidence, order })).sort(byRank);
  const [best] = judged;
  const shots = [...judged.flatMap(({ promise, held = promise.shot }) => [held, promise.shot]), order.shot];
  const since = best === undefined || best.promise.fallen !== null ? [] : whatBecame(evidence, best.promise.code);
  return item('offer-before-order', best?.state ?? 'missing', [...(best?.reasons ?? []), ...since], { shots });
}
