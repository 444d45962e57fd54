import { type FlagSeen, type Look, nearest } from './look.ts';

/** A company's own account is the ordinary one. */
const COMPANY = /company|corporate|公司|对公|法人|firma|empresa|società|компани|фирм|şirket|công ty|会社|회사|شركة/u;
/** "from my card" tells how the reader paid. */
const FROM_BEFORE = /(?:from|desde|с|со|mit)\s$/u;
/** What stands between the thing and its owner: "cuenta de mi hermana", "карту нашего бухгалтера". */
const OF =
  /^\s(?:de|da|do|di|del|della|dello|of|von|der|des|du|d'|our|notre|nuestr[oa]|noss[oa]|nostr[oa]|unser\p{L}{0,2}|наш\p{L}{1,3}|моей|моего|'|\s){0,4}\s?$/u;

type OwnedThing = Pick<FlagSeen, 'start' | 'end' | 'confidence' | 'reason'> & { readonly word: string };

/** "my sister's bank card", "вашу карту": a person, and within a few letters what belongs to them. */
function ownedThings({ analysis: { lower }, words }: Look): OwnedThing[] {
  const thing = (start: number, end: number, confidence: number): OwnedThing => ({
    start,
    end,
    confidence,
    reason: 'account',
    word: lower.slice(start, end),
  });
  const before = words('person').flatMap((person): OwnedThing[] => {
    const account = nearest(words('account'), { start: person.end, end: person.end }, 0, 24);
    if (account === null) return [];
    const gap = lower.slice(person.end, account.start);
    const isFar = COMPANY.test(gap) || /[.,;!?，。；]/.test(gap) || gap.trim().split(/\s+/).length > 2;
    return isFar ? [] : [thing(person.start, account.end, 0.8)];
  });
  const after = words('account').flatMap((account): OwnedThing[] => {
    const person = nearest(words('person'), { start: account.end, end: account.end }, 0, 20);
    return person !== null && OF.test(lower.slice(account.end, person.start))
      ? [thing(account.start, person.end, 0.75)]
      : [];
  });
  return [...before, ...after];
}

/** Accounts and cards of a person, where those of a company belong. */
export function privateAccounts(look: Look): OwnedThing[] {
  const named = look.words('privateAccount').map((one): OwnedThing => ({ ...one, reason: 'account', confidence: 0.9 }));
  const { lower } = look.analysis;
  return [...named, ...ownedThings(look)].filter(
    ({ start }) => !FROM_BEFORE.test(lower.slice(Math.max(0, start - 8), start)),
  );
}
