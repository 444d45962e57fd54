import { sentenceAt } from '../analysis.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, within } from '../sentences.ts';
import { type FlagSeen, hull, type Look, nearest } from './look.ts';

const REACH = 60;
/** Miners and the like are goods. */
const GOODS_AFTER =
  /^\s?(?:\p{L}+\s)?(?:miner|mining|machine|rig|atm|keychain|necklace|coin|medal|box|holder|sticker|display|rack|printing|logo|design|card holder|矿机|机|майнер)/u;
/** A company's own account is the ordinary one; "from my card" tells how the reader paid. */
const COMPANY = /company|corporate|公司|对公|法人|firma|empresa|società|компани|фирм|şirket|công ty|会社|회사|شركة/u;
const FROM_BEFORE = /(?:from|desde|с|со|mit)\s$/u;
const FRIENDS_AND_FAMILY =
  /(?:paypal|venmo)?\s?(?:f\s?(?:&|\+|and|n)\s?f|friends?\s?(?:&|\+|n)\s?famil\p{L}{1,5})(?![\p{L}\p{N}])/gu;

type Cue = Span & { readonly word: string; readonly reason: string; readonly confidence: number };

const paying = (look: Look, cue: Span, reach = REACH): Found | null => {
  const sentence = sentenceAt(look.analysis, cue.start);
  const from = Math.max(sentence.start, cue.start - reach);
  return nearest(
    within(look.words('pay'), from, Math.min(Math.max(sentence.end, cue.end), cue.end + reach)),
    cue,
    reach,
  );
};

const cueOf = ({ start, end, word }: Found, reason: string, confidence: number): Cue => ({
  start,
  end,
  word,
  reason,
  confidence,
});

function methods({ analysis: { lower }, words }: Look): Cue[] {
  const named = words('method').filter(({ end }) => !GOODS_AFTER.test(lower.slice(end, end + 30)));
  const family = Array.from(lower.matchAll(FRIENDS_AND_FAMILY), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word,
  }));
  return [...named, ...family].map((one) => cueOf(one, 'method', 0.85));
}

/** "my sister's bank card", "вашу карту": a person, and within a few letters what belongs to them. */
function privateAccounts({ analysis: { lower }, words }: Look): Cue[] {
  const owned = words('person').flatMap((person): Cue[] => {
    const thing = nearest(words('account'), { start: person.end, end: person.end }, 0, 24);
    if (thing === null || thing.start < person.end) return thing !== null && thing.start < person.start ? [] : [];
    const gap = lower.slice(person.end, thing.start);
    if (COMPANY.test(gap) || /[.,;!?，。；]/.test(gap) || gap.trim().split(/\s+/).length > 2) return [];
    return [
      {
        start: person.start,
        end: thing.end,
        word: lower.slice(person.start, thing.end),
        reason: 'account',
        confidence: 0.8,
      },
    ];
  });
  // Languages that say whose it is after the thing: "cuenta de mi hermana", "счёт моего брата".
  const ownedAfter = words('account').flatMap((thing): Cue[] => {
    const person = nearest(words('person'), { start: thing.end, end: thing.end }, 0, 20);
    if (person === null || person.start < thing.end) return [];
    const gap = lower.slice(thing.end, person.start);
    if (!/^\s(?:de|da|do|di|del|della|of|von|der|des|du|d'|'|\s)*\s?$/u.test(gap)) return [];
    return [
      {
        start: thing.start,
        end: person.end,
        word: lower.slice(thing.start, person.end),
        reason: 'account',
        confidence: 0.75,
      },
    ];
  });
  const named = words('privateAccount').map((one) => cueOf(one, 'account', 0.9));
  return [...named, ...owned, ...ownedAfter].filter(
    ({ start }) => !FROM_BEFORE.test(lower.slice(Math.max(0, start - 8), start)),
  );
}

const changedAccounts = ({ words, analysis: { lower } }: Look): Cue[] =>
  words('changedAccount').flatMap((one) => {
    const money = nearest(
      [...words('account'), ...words('pay')].sort((a, b) => a.start - b.start),
      one,
      REACH,
    );
    const isMoney = /bank|iban|beneficiary|rib|银行|收款|банк|banc|banque|banco|реквизит/u.test(
      lower.slice(one.start - 20 < 0 ? 0 : one.start - 20, one.end + 60),
    );
    return money !== null || isMoney ? [cueOf(one, 'changed', 0.8)] : [];
  });

/** "do not pay on Alibaba", "不要在平台付款": the platform itself is refused. */
function refusedPlatform({ words, analysis: { lower } }: Look): Cue[] {
  return words('negation').flatMap((no): Cue[] => {
    const pay = nearest(words('pay'), { start: no.end, end: no.end }, 0, 16);
    if (pay === null || pay.start < no.end) return [];
    const platform = nearest(words('platform'), { start: pay.end, end: pay.end }, 0, 22);
    if (platform === null || platform.start < pay.end) return [];
    const gap = lower.slice(no.end, platform.end);
    if (/outside|off |without|out of|[.,;，。]|fuera|fora|hors|außerhalb|fuori|вне|мимо|dış|ngoài|外/u.test(gap))
      return [];
    return [
      {
        start: no.start,
        end: platform.end,
        word: lower.slice(no.start, platform.end),
        reason: 'outside',
        confidence: 0.8,
      },
    ];
  });
}

/** "save the commission, pay us directly". */
const aroundTheFee = ({ words }: Look): Cue[] =>
  words('platformFee').flatMap((fee): Cue[] => {
    const direct = nearest(words('direct'), fee, REACH);
    return direct === null ? [] : [{ ...hull(fee, direct), word: fee.word, reason: 'outside', confidence: 0.7 }];
  });

/** Payment steered away from the platform, or to somebody's own, another's or a changed account. */
export function offPlatformPayment(look: Look): FlagSeen[] {
  const { words, isDenied, isWarnedOf } = look;
  const refused = refusedPlatform(look);
  const needPayment = [
    ...words('outside').map((one) => cueOf(one, 'outside', 0.85)),
    ...methods(look),
    ...privateAccounts(look),
    ...aroundTheFee(look),
  ];
  const flags = needPayment.flatMap((cue): FlagSeen[] => {
    const pay = paying(look, cue);
    if (pay === null) return [];
    const span = hull(cue, pay);
    if (isDenied(span) || isWarnedOf(span)) return [];
    return [
      {
        ...span,
        kind: 'off-platform-payment',
        confidence: cue.confidence,
        reason: cue.reason,
        params: { cue: cue.word },
      },
    ];
  });
  const standing = [...changedAccounts(look), ...refused].filter(
    (cue) => !isWarnedOf(cue) && (cue.reason === 'outside' || !isDenied(cue)),
  );
  return [
    ...flags,
    ...standing.map(
      ({ start, end, confidence, reason, word }): FlagSeen => ({
        start,
        end,
        kind: 'off-platform-payment',
        confidence,
        reason,
        params: { cue: word },
      }),
    ),
  ];
}
