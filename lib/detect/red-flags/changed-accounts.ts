import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, within } from '../sentences.ts';
import { cuesOf, type FlagSeen, hull, type Look, nearest } from './look.ts';
import { KEEPER } from './private-accounts.ts';

const REACH = 60;
const MONEY = /bank|iban|beneficiary|rib|银行|收款|банк|banc|banque|banco|реквизит/u;
const STOP = /[.,;!?。，；！？\n]/u;
/** Stands right beside what is new ("the new IBAN"); verbs may stand farther off. */
const ADJECTIVE =
  /^(?:new|different|updated|nue?v|nov[oa]|nouv|neue?[rsn]?$|nuov|нов|yeni|mới|新|새|distint|جديد|الجديد)/u;
/** No name for an account is longer. */
const WIDE = 30;
/** "frozen", "blocked" is said of a login, too. */
const LOGIN_NEAR = 90;

type Changed = Pick<FlagSeen, 'start' | 'end' | 'confidence' | 'reason'> & { readonly word: string };

const isApart = (one: Span, { start, end }: Span): boolean => one.end <= start || one.start >= end;

function isPaid({ words, analysis: { lower } }: Look, cue: Found): boolean {
  const apart = (list: readonly Found[]): readonly Found[] => list.filter((one) => isApart(one, cue));
  return (
    nearest(apart(words('account')), cue, REACH) !== null ||
    nearest(words('pay'), cue, REACH) !== null ||
    nearest(apart(words('takeNew')), cue, REACH) !== null ||
    MONEY.test(lower.slice(Math.max(0, cue.start - 20), cue.end + REACH))
  );
}

/** An account to sign in to, not to pay to. */
const isLogin = ({ words }: Look, cue: Span): boolean =>
  nearest(words('password'), cue, LOGIN_NEAR) !== null || nearest(words('oneTime'), cue, LOGIN_NEAR) !== null;

/** "beneficiary changed", "the old IBAN does not work any more": who gets the money is another one now. */
const changedReceivers = (look: Look): Found[] => {
  const {
    words,
    analysis: { lower },
  } = look;
  return cuesOf(look, 'changed').flatMap((changed): Found[] => {
    const reach = ADJECTIVE.test(changed.word) ? 2 : 22;
    const receiver = nearest(
      within(words('receiver'), Math.max(0, changed.start - reach - WIDE), changed.end + reach + WIDE).filter(
        (one) => Math.max(changed.start - one.end, one.start - changed.end) <= reach,
      ),
      changed,
      reach + WIDE,
    );
    if (receiver === null) return [];
    const span = hull(receiver, changed);
    const between = lower.slice(Math.min(receiver.end, changed.end), Math.max(receiver.start, changed.start));
    const taken = nearest(
      [...words('takeNew'), ...words('pay')].filter((one) => isApart(one, span)),
      span,
      REACH,
    );
    if (STOP.test(between) || taken === null) return [];
    return [{ ...span, word: lower.slice(span.start, span.end) }];
  });
};

export const changedAccounts = (look: Look): Changed[] =>
  [...cuesOf(look, 'changedAccount').filter((one) => isPaid(look, one)), ...changedReceivers(look)]
    .filter((one) => !isLogin(look, one) && !KEEPER.test(look.analysis.lower.slice(one.end, one.end + 12)))
    .map((one) => ({ ...one, reason: 'changed', confidence: 0.8 }));

const TROUBLE = 34;
const FURTHER = 80;

/** "Our company account is under maintenance, pay to the following one". */
export const troubledAccounts = (look: Look): Changed[] => {
  const { words, analysis } = look;
  if (words('account').length === 0) return [];
  return words('accountTrouble')
    .slice(0, 100)
    .flatMap((trouble): Changed[] => {
      const account = nearest(words('account'), trouble, TROUBLE);
      if (account === null) return [];
      const span = hull(account, trouble);
      const rest = { start: span.end, end: span.end };
      const pay =
        nearest(words('pay'), rest, 0, FURTHER) ??
        nearest(words('pay'), span, FURTHER, 0) ??
        nearest(words('receiver'), rest, 0, FURTHER);
      const other = nearest(words('instead'), rest, 0, FURTHER) ?? nearest(words('instead'), span, REACH, 0);
      if (pay === null || other === null || isLogin(look, span)) return [];
      const word = analysis.lower.slice(span.start, span.end);
      return [{ ...hull(span, pay), reason: 'changed', confidence: 0.7, word }];
    });
};

/** "transfer in the name of our sales manager": a person, where a company belongs. */
export const namedPersons = (look: Look): Changed[] => {
  const { words, analysis } = look;
  return cuesOf(look, 'inNameOf').flatMap((name): Changed[] => {
    const person = [...words('title'), ...words('kin')].find(
      ({ start }) => start >= name.end && start - name.end <= 20 && !STOP.test(analysis.lower.slice(name.end, start)),
    );
    if (person === undefined) return [];
    const before = within(words('pay'), Math.max(0, name.start - REACH), name.start).at(-1);
    if (before === undefined || STOP.test(analysis.lower.slice(before.end, name.start))) return [];
    const span = hull(name, person);
    return [{ ...span, reason: 'account', confidence: 0.7, word: analysis.lower.slice(span.start, span.end) }];
  });
};

/** "to another account", "an eine andere Firma": not the one on the papers. */
export const otherAccounts = (look: Look): Changed[] => {
  const { words, analysis } = look;
  return cuesOf(look, 'other').flatMap((other): Changed[] => {
    const payee = within(words('payee'), Math.max(0, other.start - WIDE), other.end + WIDE).find(
      (one) => Math.max(other.start - one.end, one.start - other.end) <= 4 && isApart(one, other),
    );
    if (payee === undefined || KEEPER.test(analysis.lower.slice(payee.end, payee.end + 12))) return [];
    const span = hull(other, payee);
    return [{ ...span, reason: 'account', confidence: 0.7, word: analysis.lower.slice(span.start, span.end) }];
  });
};
