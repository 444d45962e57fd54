import { within } from '../sentences.ts';
import { cuesOf, type FlagSeen, type Look, nearest } from './look.ts';

/** A company's own account is the ordinary one; a mail account takes no money. */
const NOT_THEIRS =
  /[.,;!?，。；]|mail|company|corporate|公司|对公|法人|firma|empresa|società|компани|фирм|şirket|công ty|会社|회사|شركة/u;
/** "my account manager" is no account. */
export const KEEPER = /^\s(?:manager|executive|rep\b|team|holder|statement)/u;
/** "from my card" tells how the reader paid. */
const FROM_BEFORE = /(?:from|by|with|using|desde|с|со|mit)\s$/u;
/** What stands between the thing and its owner: "cuenta de mi hermana", "карту нашего бухгалтера". */
const OF =
  /^\s(?:é |es |è |ist |is |est )?(?:của|de|da|do|di|del|della|dello|of|von|der|des|du|d'|our|notre|nuestr[oa]|noss[oa]|nostr[oa]|unser\p{L}{0,2}|наш\p{L}{1,3}|моей|моего|'|\s){0,4}\s?$/u;

type OwnedThing = Pick<FlagSeen, 'start' | 'end' | 'confidence' | 'reason'> & { readonly word: string };

/** "my sister's bank card", "вашу карту": a person, and within a few letters what belongs to them. */
function ownedThings(look: Look): OwnedThing[] {
  const { lower } = look.analysis;
  const thing = (start: number, end: number, confidence: number): OwnedThing => ({
    start,
    end,
    confidence,
    reason: 'account',
    word: lower.slice(start, end),
  });
  return cuesOf(look, 'account').flatMap((account): OwnedThing[] => {
    if (KEEPER.test(lower.slice(account.end, account.end + 12))) return [];
    const owner = within(look.words('person'), Math.max(0, account.start - 40), account.start).at(-1);
    const gap = owner === undefined ? '' : lower.slice(owner.end, account.start);
    const isFar = gap.length > 20 || NOT_THEIRS.test(gap) || gap.trim().split(/\s+/).length > 2;
    if (owner !== undefined && !isFar) return [thing(owner.start, account.end, 0.8)];
    const named = within(look.words('person'), account.end, account.end + 32)[0];
    const isNamed = named !== undefined && OF.test(lower.slice(account.end, named.start));
    return isNamed ? [thing(account.start, named.end, 0.75)] : [];
  });
}

/** Accounts and cards of a person, where those of a company belong. */
export function privateAccounts(look: Look): OwnedThing[] {
  const named = cuesOf(look, 'privateAccount').map(
    (one): OwnedThing => ({ ...one, reason: 'account', confidence: 0.9 }),
  );
  const { lower } = look.analysis;
  return [...named, ...ownedThings(look)].filter(
    ({ start }) => !FROM_BEFORE.test(lower.slice(Math.max(0, start - 8), start)),
  );
}

/** Money goes straight to a relative or to the boss ("transfer to my sister", "转给老板娘"). */
export const paidToKin = (look: Look): OwnedThing[] =>
  [...cuesOf(look, 'kin'), ...cuesOf(look, 'title').filter(({ word }) => HONORIFIC.test(word))].flatMap(
    (kin): OwnedThing[] => {
      const { lower } = look.analysis;
      const pay = nearest(
        [...look.words('payHere'), ...look.words('pay').filter(({ word }) => TRANSFER.test(word))].sort(
          (a, b) => a.start - b.start,
        ),
        kin,
        36,
        14,
      );
      if (pay === null || (pay.start < kin.end && pay.end > kin.start)) return [];
      const gap = lower.slice(Math.min(pay.end, kin.end), Math.max(pay.start, kin.start));
      const isTo =
        pay.end <= kin.start ? TO.test(gap) || gap.trim() === '' : TO_KIN.test(lower.slice(kin.start - 2, kin.end + 2));
      return isTo && !/[.;!?。；]/.test(gap) ? [{ ...kin, reason: 'account', confidence: 0.7 }] : [];
    },
  );
const HONORIFIC = /^(?:mr|mrs|ms|miss|madam|herrn?|frau|señora?|senhora?|monsieur|madame|mme|signora?)$/u;
/** Moves money and nothing else. */
const TRANSFER =
  /^(?:payment|balance|deposit|saldo|anzahlung|acompte|wire|remit|transf|überweis|virement|virer|bonifico|перевед|перевест|перечисл|havale|eft|chuyển khoản|汇|转|打|송금|입금|振)/u;
const TO = /(?:^|\s)(?:to|на|a|al|à|pro|pra|para|an|auf|у|cho|ל|إلى|ل|给|到|と)(?:\s|$)|[给到打]/u;
/** The case that says "to" in languages that put the verb last. */
const TO_KIN = /に|께|한테|에게|[ea]$|[еу]$|给|ل/u;
