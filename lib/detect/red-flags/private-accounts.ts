import { within } from '../sentences.ts';
import { cuesOf, type FlagSeen, type Look } from './look.ts';

/** A company's own account is the ordinary one; a mail account takes no money. */
const NOT_THEIRS =
  /[.,;!?，。；]|mail|company|corporate|公司|对公|法人|firma|empresa|società|компани|фирм|şirket|công ty|会社|회사|شركة/u;
/** "from my card" tells how the reader paid. */
const FROM_BEFORE = /(?:from|desde|с|со|mit)\s$/u;
/** What stands between the thing and its owner: "cuenta de mi hermana", "карту нашего бухгалтера". */
const OF =
  /^\s(?:de|da|do|di|del|della|dello|of|von|der|des|du|d'|our|notre|nuestr[oa]|noss[oa]|nostr[oa]|unser\p{L}{0,2}|наш\p{L}{1,3}|моей|моего|'|\s){0,4}\s?$/u;

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
