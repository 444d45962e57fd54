import { sentenceAt } from '../analysis.ts';
import { PLATFORM_DOMAINS } from '../lexicon/known-domains.ts';
import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, within } from '../sentences.ts';
import { changedAccounts, namedPersons, otherAccounts, troubledAccounts } from './changed-accounts.ts';
import type { FlagWordKind } from './flag-words.ts';
import { cuesOf, type FlagSeen, hull, type Look, nearest } from './look.ts';
import { paidToKin, privateAccounts } from './private-accounts.ts';

const REACH = 60;
/** Miners and the like are goods. */
const GOODS_AFTER =
  /^\s?(?:\p{L}+\s)?(?:miner|mining|machine|rig|atm|keychain|necklace|coin|medal|box|holder|sticker|display|rack|printing|logo|design|矿机|机|майнер)/u;
const FRIENDS_AND_FAMILY =
  /(?:(?:paypal|venmo)\s?)?(?:f\s?(?:&|\+|and|n)\s?f|friends?\s?(?:&|\+|n)\s?famil\p{L}{1,5})(?![\p{L}\p{N}])/gu;
/** A carrier's fees are no payment for goods. */
const DUTY =
  /dut(?:y|ies)|customs|parcel|package|colis|douane|paket|zoll|paquete|aduana|pacco|dogana|посылк|пошлин|таможн|kargo|gümrük|bưu kiện|hải quan|包裹|快递|关税|清关|荷物|関税|택배|관세|طرد|الجمارك/u;
/** "by", "through": a way of paying named with it is meant for paying. */
const BY_BEFORE =
  /(?:^|[\s,])(?:by|via|through|with|per|por|par|con|mit|über|tramite|через|по|في|عبر|bằng|qua)\s$|[用走使通过]$/u;
const BY_AFTER = /^\s?(?:ile|üzerinden|yoluyla|で|にて|로|으로)/u;

const AMBIGUOUS_METHOD =
  /cr[iy]pt|kripto|krypto|крипт|card|kart|tarjeta|carte|cartão|bitcoin|proches|freunde|friend|amig|ami|arkadaş|друз|бит|кошел|billetera|卡|币|ビット|カード|通貨|카드|코인|화폐|상품권|بطاق|عمل|ria$|wallet|thẻ|tiền|zelle|wise|coin/u;
/** "to our … account". */
const OUR_ACCOUNT =
  /(?:^|\s)(?:to|en|na|sur|auf|sul|на|到)\s(?:our|my|nuestra|nossa|notre|unser|nostro|наш|我们)\p{L}{0,2}\s(?:\p{L}{1,10}\s)?$/u;
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

/** "…, 5% less": what going around it earns. */
const cheaper = ({ analysis }: Look, { start, end }: Cue): Span | null =>
  within(analysis.percents, Math.max(0, start - 40), end + 44)[0] ?? null;

/** Money goes through a chat, too, but what is sent there is mostly no money. */
const CHAT = /we ?chat|微信|whatsapp|kakao|zalo/u;
const SENDS =
  /^(?:send|accept|proceed|settle|envi|envo|mand|schick|send|invi|отправ|шли|gönder|gửi|보내|أرسل|ارسل|إرسال|ارسال)/u;

/** What in the same sentence makes a cue a matter of paying. */
function paying(look: Look, cue: Cue): Span | null {
  const { analysis, words } = look;
  const sentence = sentenceAt(analysis, cue.start);
  const from = Math.max(sentence.start, cue.start - REACH);
  const to = Math.min(Math.max(sentence.end, cue.end), cue.end + REACH);
  const isApart = (one: Span): boolean => cue.reason !== 'method' || one.end <= cue.start || one.start >= cue.end;
  const near = (kind: FlagWordKind): Found | null => nearest(within(words(kind), from, to).filter(isApart), cue, REACH);
  const isChat = cue.reason === 'account' && CHAT.test(cue.word);
  const pay = isChat
    ? nearest(
        within(words('pay'), from, to).filter(({ word }) => !SENDS.test(word)),
        cue,
        REACH,
      )
    : near('pay');
  if (pay !== null) return pay;
  if (cue.reason === 'outside')
    return near('method') ?? near('privateAccount') ?? near('deal') ?? near('platformFee') ?? cheaper(look, cue);
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

/** "do not pay on Alibaba", "let us not use the platform": the platform itself is refused. */
const aroundPlatform = ({ refusedPlatforms, analysis: { lower } }: Look, names: 'paying' | 'way'): Cue[] =>
  refusedPlatforms()
    .filter((one) => one.names === names)
    .map(({ start, end }) => ({ start, end, word: lower.slice(start, end), reason: 'outside', confidence: 0.8 }));

const TOO_MUCH =
  /too (?:much|long|high)|much[ao]|muit[ao]|trop|zu viel|troppo|много|çok|nhiều|太[多高]|\d\s?(?:days|weeks|días|semanas|dias|jours|semaines|tage|wochen|giorni|дн|недел|gün|ngày|天|日|일)/u;
/** "ali takes 3% from me". */
const takenFees = (look: Look): Found[] =>
  cuesOf(look, 'platform').flatMap((platform): Found[] => {
    const takes = nearest(look.words('takes'), platform, 0, 12);
    if (takes === null) return [];
    const { lower, percents } = look.analysis;
    const isMuch =
      within(percents, takes.end, takes.end + 12).length > 0 || TOO_MUCH.test(lower.slice(takes.end, takes.end + 18));
    const span = hull(platform, takes);
    return isMuch ? [{ ...span, word: lower.slice(span.start, span.end) }] : [];
  });

/** "save the commission, pay us directly". */
const aroundTheFee = (look: Look): Cue[] => {
  const { words, analysis } = look;
  const direct = (fee: Found): Found | null => nearest(words('direct'), fee, REACH);
  const toAccount = (fee: Found): Found | null =>
    nearest(
      words('account').filter((one) => OUR_ACCOUNT.test(analysis.lower.slice(Math.max(0, one.start - 18), one.start))),
      fee,
      0,
      REACH,
    );
  const named = cuesOf(look, 'platformFee').map((fee) => ({ fee, other: direct(fee) }));
  const taken = takenFees(look).map((fee) => ({ fee, other: direct(fee) ?? toAccount(fee) }));
  return [...named, ...taken].flatMap(({ fee, other }): Cue[] =>
    other === null ? [] : [{ ...hull(fee, other), word: fee.word, reason: 'outside', confidence: 0.7 }],
  );
};

/** "buy it on …, not here". */
function elsewhereThanHere({ hosts, words, analysis }: Look): Cue[] {
  const away = words('notHere')[0];
  if (away === undefined) return [];
  return hosts.flatMap((host): Cue[] => {
    if (host.isMail || PLATFORM_DOMAINS.has(host.domain)) return [];
    const isNear = Math.abs(host.start - away.start) < 90;
    const buys = nearest(words('buy'), host, REACH) ?? nearest(words('pay'), host, REACH);
    const sentence = sentenceAt(analysis, host.start);
    if (!isNear || buys === null || away.start > sentence.end || away.end < sentence.start) return [];
    return [{ ...hull(host, away), word: host.domain, reason: 'page', confidence: 0.75 }];
  });
}

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
    ...namedPersons(look),
    ...otherAccounts(look),
    ...aroundPlatform(look, 'way'),
  ].flatMap((cue): FlagSeen[] => {
    const pay = paying(look, cue);
    if (pay === null) return [];
    const span = hull(cue, pay);
    return isDenied(span) || isWarnedOf(span) ? [] : [flag(span, cue)];
  });
  const refused = aroundPlatform(look, 'paying').filter((cue) => !isWarnedOf(cue));
  const said = [
    ...changedAccounts(look),
    ...troubledAccounts(look),
    ...payingPages(look),
    ...elsewhereThanHere(look),
  ].filter((cue) => !isDenied(cue) && !isWarnedOf(cue));
  return [...paid, ...refused.map((cue) => flag(cue, cue)), ...said.map((cue) => flag(cue, cue))];
}
