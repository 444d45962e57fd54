import { sentenceAt } from '../analysis.ts';
import { PLATFORM_DOMAINS } from '../lexicon/known-domains.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, within } from '../sentences.ts';
import type { FlagWordKind } from './flag-words.ts';
import { cuesOf, type FlagSeen, hull, type Look, nearest } from './look.ts';
import { paidToKin, privateAccounts, troubledAccounts } from './private-accounts.ts';

const REACH = 60;
/** Miners and the like are goods. */
const GOODS_AFTER =
  /^\s?(?:\p{L}+\s)?(?:miner|mining|machine|rig|atm|keychain|necklace|coin|medal|box|holder|sticker|display|rack|printing|logo|design|矿机|机|майнер)/u;
const FRIENDS_AND_FAMILY =
  /(?:(?:paypal|venmo)\s?)?(?:f\s?(?:&|\+|and|n)\s?f|friends?\s?(?:&|\+|n)\s?famil\p{L}{1,5})(?![\p{L}\p{N}])/gu;
/** A carrier's fees are no payment for goods. */
const DUTY =
  /dut(?:y|ies)|customs|parcel|package|colis|douane|paket|zoll|paquete|aduana|pacco|dogana|посылк|пошлин|таможн|kargo|gümrük|bưu kiện|hải quan|包裹|快递|关税|清关|荷物|関税|택배|관세|طرد|الجمارك/u;
/** "do not pay outside the platform" keeps to it. */
const TURNS = /outside|off |without|out of|[.,;，。]|fuera|fora|hors|außerhalb|fuori|вне|мимо|dış|ngoài|外|خارج|밖/u;
const MONEY = /bank|iban|beneficiary|rib|银行|收款|банк|banc|banque|banco|реквизит/u;
/** "by", "through": a way of paying named with it is meant for paying. */
const BY_BEFORE =
  /(?:^|[\s,])(?:by|via|through|with|per|por|par|con|mit|über|tramite|через|по|في|عبر|bằng|qua)\s$|[用走使通过]$/u;
const BY_AFTER = /^\s?(?:ile|üzerinden|yoluyla|で|にて|로|으로)/u;

const AMBIGUOUS_METHOD =
  /cr[iy]pt|kripto|krypto|крипт|card|kart|tarjeta|carte|cartão|bitcoin|proches|freunde|friend|amig|ami|arkadaş|друз|бит|кошел|billetera|卡|币|ビット|カード|通貨|카드|코인|화폐|상품권|بطاق|عمل|ria$|wallet|thẻ|tiền/u;
/** "to", "into": money goes there. */
const TO_BEFORE =
  /(?:^|[\s,])(?:to|into|use|a|al|à|sur|auf|an|sul|alla|na|no|para|на|vào|إلى|الى|على)\s(?:the |his |her |la |el |das |den |il |o )?$|[到进走]$/u;
const TO_AFTER = /^(?:へ|に|로|으로|na\s|'?ya\s|'?na\s)/u;
const leadsTo = (lower: string, { start, end }: Span): boolean =>
  TO_BEFORE.test(lower.slice(Math.max(0, start - 12), start)) || TO_AFTER.test(lower.slice(end, end + 4));

export type Cue = Span & { readonly word: string; readonly reason: string; readonly confidence: number };

const cueOf = ({ start, end, word }: Found, reason: string, confidence: number): Cue => ({
  start,
  end,
  word,
  reason,
  confidence,
});

/** What in the same sentence makes a cue a matter of paying. */
function paying({ analysis, words }: Look, cue: Cue): Span | null {
  const sentence = sentenceAt(analysis, cue.start);
  const from = Math.max(sentence.start, cue.start - REACH);
  const to = Math.min(Math.max(sentence.end, cue.end), cue.end + REACH);
  const isApart = (one: Span): boolean => cue.reason !== 'method' || one.end <= cue.start || one.start >= cue.end;
  const near = (kind: FlagWordKind): Found | null => nearest(within(words(kind), from, to).filter(isApart), cue, REACH);
  const pay = near('pay');
  if (pay !== null) return pay;
  if (cue.reason === 'outside') return near('method') ?? near('privateAccount');
  const { lower } = analysis;
  if (cue.reason === 'account') return leadsTo(lower, cue) ? cue : null;
  if (cue.reason !== 'method') return null;
  // Names of these services mean paying; crypto, cards and friends mean other things, too.
  if (!AMBIGUOUS_METHOD.test(cue.word)) return cue;
  const isBy =
    BY_BEFORE.test(lower.slice(Math.max(0, cue.start - 9), cue.start)) ||
    BY_AFTER.test(lower.slice(cue.end, cue.end + 9));
  return isBy ? cue : near('account');
}

function methods(look: Look): Cue[] {
  const { lower } = look.analysis;
  const named = cuesOf(look, 'method').filter(({ end }) => !GOODS_AFTER.test(lower.slice(end, end + 30)));
  const mayName = /[&+]|f and f|fnf/.test(lower);
  const family = Array.from(mayName ? lower.slice(0, 4000).matchAll(FRIENDS_AND_FAMILY) : [], ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word,
  }));
  return [...named, ...family].map((one) => cueOf(one, 'method', 0.85));
}

const changedAccounts = (look: Look): Cue[] => {
  const {
    words,
    analysis: { lower },
  } = look;
  return cuesOf(look, 'changedAccount')
    .filter((one) => {
      const isPaid = nearest(words('account'), one, REACH) !== null || nearest(words('pay'), one, REACH) !== null;
      return isPaid || MONEY.test(lower.slice(Math.max(0, one.start - 20), one.end + 60));
    })
    .map((one) => cueOf(one, 'changed', 0.8));
};

/** "do not pay on Alibaba", "不要在平台付款": the platform itself is refused. */
function refusedPlatform(look: Look): Cue[] {
  const {
    words,
    analysis: { lower },
  } = look;
  return cuesOf(look, 'platform').flatMap((platform): Cue[] => {
    const pay = within(words('pay'), Math.max(0, platform.start - 40), platform.start).at(-1);
    if (pay === undefined || platform.start - pay.end > 22) return [];
    const no = within(words('negation'), Math.max(0, pay.start - 30), pay.start).at(-1);
    if (no === undefined || pay.start - no.end > 16) return [];
    const span = { start: no.start, end: platform.end };
    const word = lower.slice(span.start, span.end);
    const isOutside = words('outside').some((one) => one.start < span.end && one.end > span.start);
    return isOutside || TURNS.test(word) ? [] : [{ ...span, word, reason: 'outside', confidence: 0.8 }];
  });
}

/** "save the commission, pay us directly". */
const aroundTheFee = (look: Look): Cue[] =>
  cuesOf(look, 'platformFee').flatMap((fee): Cue[] => {
    const direct = nearest(look.words('direct'), fee, REACH);
    return direct === null ? [] : [{ ...hull(fee, direct), word: fee.word, reason: 'outside', confidence: 0.7 }];
  });

/** "打开 https://… 付款": the page to pay on lies elsewhere. */
function payingPages({ hosts, words, analysis: { lower } }: Look): Cue[] {
  return hosts.flatMap((host): Cue[] => {
    const isDuty = DUTY.test(lower.slice(Math.max(0, host.start - 80), host.end + 40));
    if (host.isMail || PLATFORM_DOMAINS.has(host.domain) || isDuty) return [];
    const pay = nearest(words('payHere'), host, 22);
    const isBeside = pay !== null && (pay.end <= host.start || pay.start >= host.end);
    return isBeside ? [{ ...hull(host, pay), word: host.domain, reason: 'page', confidence: 0.75 }] : [];
  });
}

/** Payment steered away from the platform, or to somebody's own, another's or a changed account. */
export function offPlatformPayment(look: Look): FlagSeen[] {
  const { isDenied, isWarnedOf } = look;
  const flag = ({ start, end }: Span, { confidence, reason, word }: Cue): FlagSeen => ({
    start,
    end,
    kind: 'off-platform-payment',
    confidence,
    reason,
    params: { cue: word },
  });
  const paid = [
    ...cuesOf(look, 'outside').map((one) => cueOf(one, 'outside', 0.85)),
    ...methods(look),
    ...privateAccounts(look),
    ...paidToKin(look),
    ...aroundTheFee(look),
  ].flatMap((cue): FlagSeen[] => {
    const pay = paying(look, cue);
    if (pay === null) return [];
    const span = hull(cue, pay);
    return isDenied(span) || isWarnedOf(span) ? [] : [flag(span, cue)];
  });
  const refused = refusedPlatform(look).filter((cue) => !isWarnedOf(cue));
  const said = [...changedAccounts(look), ...troubledAccounts(look), ...payingPages(look)].filter(
    (cue) => !isDenied(cue) && !isWarnedOf(cue),
  );
  return [...paid, ...refused.map((cue) => flag(cue, cue)), ...said.map((cue) => flag(cue, cue))];
}
