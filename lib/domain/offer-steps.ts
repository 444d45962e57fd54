import {
  type ChangeSaid,
  lineKey,
  NAMELESS,
  type OfferSaid,
  onto,
  type SaidMessage,
  type Standing,
  type Step,
  standingFirst,
  standingNext,
  type Terms,
} from './standing-offer.ts';

/** What is known when a message is read: every step before, and what stands of each line after them. */
type Told = { readonly steps: readonly Step[]; readonly now: ReadonlyMap<string, Standing> };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const isNews = (stated: unknown, before: unknown): boolean => stated !== null && !same(stated, before);
const dayOf = ({ expiresOn }: Pick<Terms, 'expiresOn'>): string | null => expiresOn?.date ?? null;

/** A message that names a code once more may offer it anew, or on other terms. */
function kindOfSighting(stated: Terms, before: Standing | undefined): Step['kind'] {
  if (before === undefined) return 'offered';
  if (before.withdrawn !== null) return stated.offer === null ? 'repeated' : 'offered';
  if (isNews(stated.offer, before.offer) || isNews(stated.minimumOrder, before.minimumOrder)) return 'changed';
  const [day, was] = [dayOf(stated), dayOf(before)];
  if (day !== null && was !== null) return day === was ? 'repeated' : day > was ? 'extended' : 'changed';
  return isNews(stated.expires, before.expires) ? 'changed' : 'repeated';
}

/** "Only until Friday now": what is said like an extension can shorten. */
function kindOfChange(change: ChangeSaid, before: Standing | undefined): Step['kind'] {
  const [day, was] = [dayOf(change), before === undefined ? null : dayOf(before)];
  return change.kind === 'extended' && day !== null && was !== null && day < was ? 'changed' : change.kind;
}

type Target = Pick<Step, 'kind' | 'line' | 'message'>;

const stepOf = (target: Target, { start, end, reason, changeId, typed }: OfferSaid, terms: Terms): Step => {
  const { offer, minimumOrder, expires, expiresOn } = terms;
  return { ...target, offer, minimumOrder, expires, expiresOn, start, end, reason, changeId, typed };
};

/** The offer that a change means which names no code: the only code that stands, else what was offered last. */
function meant({ steps, now }: Told, message: SaidMessage): string | null {
  const { conversation } = message;
  const earlier = steps.filter((step) => step.message !== message && step.message.conversation === conversation);
  const codes = new Set(earlier.map(({ line }) => line).filter((line) => line !== NAMELESS));
  const [only, ...others] = [...codes].filter((line) => now.get(line)?.withdrawn === null);
  if (only !== undefined && others.length === 0) return only;
  return earlier.findLast(({ kind }) => kind !== 'withdrawn')?.line ?? null;
}

/** "The code is now B": B takes the place of the code that this message withdraws, or of the one that stood. */
function replaced(told: Told, message: SaidMessage): string | null {
  const gone = told.steps.findLast((step) => step.message === message && step.kind === 'withdrawn');
  const line = gone?.line ?? meant(told, message);
  return line === NAMELESS ? null : line;
}

const NO_TERMS: Terms = { offer: null, minimumOrder: null, expires: null, expiresOn: null };

/** A code not heard of before. Where it takes the place of another, what is left unsaid is as it was with that one. */
function replacement(told: Told, message: SaidMessage, change: ChangeSaid): Step[] {
  const line = lineKey(change.code);
  const target = { kind: change.kind, line, message };
  const named = message.offers.find(({ code }) => code !== null && lineKey(code) === line);
  const stated = onto(named ?? NO_TERMS, change);
  const old = change.replaces ? replaced(told, message) : null;
  const before = old === null ? undefined : told.now.get(old);
  if (old === null || before === undefined) {
    const kind = change.kind === 'changed' ? 'offered' : change.kind;
    return [stepOf({ ...target, kind }, change, stated)];
  }
  const gone = stepOf({ kind: 'withdrawn', line: old, message }, change, NO_TERMS);
  return [...(before.withdrawn === null ? [gone] : []), stepOf(target, change, onto(before, stated))];
}

function ofChange(told: Told, message: SaidMessage, change: ChangeSaid): Step[] {
  const line = change.code === null ? meant(told, message) : lineKey(change.code);
  if (line === null) return [];
  const before = told.now.get(line);
  if (before === undefined && change.kind !== 'withdrawn') return replacement(told, message, change);
  return [stepOf({ kind: kindOfChange(change, before), line, message }, change, change)];
}

function ofSighting({ now }: Told, message: SaidMessage, said: OfferSaid): Step[] {
  const line = lineKey(said.code);
  const kind = kindOfSighting(said, now.get(line));
  // Two offers without a code need not be one: 5 % off, and later free freight.
  const own = line === NAMELESS && kind !== 'repeated' ? 'offered' : kind;
  return [stepOf({ kind: own, line, message }, said, said)];
}

/** A code named twice in one message: the place that states its benefit speaks for it. */
const benefitFirst = (offers: readonly OfferSaid[]): readonly OfferSaid[] =>
  offers.toSorted((a, b) => Number(a.offer === null) - Number(b.offer === null));

/** What became of every offer, message by message. The messages come in their order, each once. */
export function offerSteps(messages: readonly SaidMessage[]): readonly Step[] {
  const steps: Step[] = [];
  const now = new Map<string, Standing>();
  const told = { steps, now };
  const tell = (step: Step): void => {
    const before = now.get(step.line);
    now.set(step.line, before === undefined ? standingFirst(step) : standingNext(before, step));
    steps.push(step);
  };
  for (const message of messages) {
    const heard = steps.length;
    for (const change of message.changes) for (const step of ofChange(told, message, change)) tell(step);
    // A message that changes a code names it, too, and one that names it twice names one code: that is one step.
    const spoken = new Set(steps.slice(heard).map(({ line }) => line));
    for (const said of benefitFirst(message.offers)) {
      if (!spoken.has(lineKey(said.code))) for (const step of ofSighting(told, message, said)) tell(step);
      spoken.add(lineKey(said.code));
    }
  }
  return steps;
}
