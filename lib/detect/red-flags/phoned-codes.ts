import type { Found } from '../lexicon/word-matcher.ts';
import { type Span, within } from '../sentences.ts';
import { cuesOf, hull, type Look, nearest } from './look.ts';

const SENDER = /ali|ban[ckq]|阿里|银行|банк|アリババ|銀行|알리|은행|алиб|علي|ngân/u;
/** A number is named for many things, a code of a service for few. */
const NUMBER = /^(?:n[uú]m|digit|figur|num[ée]r|zahl|cifr|номер|numara|số|号码|番号|번호|الرقم)/u;
/** "in the sms", "短信里": stands in the message. */
const IN_BEFORE =
  /(?:^|\s)(?:in|from|inside|per|by|via|del|de|en|por|no|do|du|dans|par|aus|nel|dal|di|via|из|в|по|trong|من|في|بـ)\s(?:the |a |el |der |your |le |l'|il )?$/u;
const IN_AFTER = /^\s?(?:里|中|上|の|に|で|内|로|에|으로|ile|le\s)/u;

const WITH = /^\s(?:with|con|com|avec|mit|с|có|ile)\s(?:the |los |os |les |den |i )?$/u;

/** "phone number": the reader's own, and no secret. */
function isOfPhone(noun: Span, phone: Span): boolean {
  const gap = Math.max(phone.start - noun.end, noun.start - phone.end);
  return gap <= 4;
}

const isHarmless = ({ words }: Look, { start, end }: Span): boolean =>
  nearest(words('goodsNumber'), { start, end }, 14, 18) !== null;

/** "the code you got on your phone", "the number in the sms": what a service sent, not a coupon. */
export function phonedCodes(look: Look): readonly Found[] {
  const { words, analysis } = look;
  const { lower, marks } = analysis;
  const nouns = [...words('secretNoun'), ...marks.code].sort((a, b) => a.start - b.start);
  if (nouns.length === 0) return [];
  const isIn = ({ start, end }: Span): boolean =>
    IN_BEFORE.test(lower.slice(Math.max(0, start - 12), start)) || IN_AFTER.test(lower.slice(end, end + 3));
  const came = (one: Span): Found | null => nearest(words('arrived'), one, 30);
  const fromSms = cuesOf(look, 'sms').flatMap((sms) => {
    const noun = nearest(nouns, sms, 30);
    if (noun === null || isHarmless(look, noun)) return [];
    const isWith = WITH.test(lower.slice(sms.end, Math.max(sms.end, noun.start)));
    return !NUMBER.test(noun.word) || isIn(sms) || isWith || came(sms) !== null ? [noun] : [];
  });
  const arrived = cuesOf(look, 'phone').flatMap((phone) => {
    const came = nearest(words('arrived'), phone, 30);
    const noun = came === null ? null : nearest(nouns, hull(phone, came), 24);
    const isOwn = noun !== null && NUMBER.test(noun.word) && isOfPhone(noun, phone);
    return noun === null || isOwn || isHarmless(look, noun) ? [] : [noun];
  });
  const yours = cuesOf(look, 'cameToYou').flatMap((came) => {
    const noun = nearest(nouns, came, 16, 12);
    return noun === null || isHarmless(look, noun) ? [] : [noun];
  });
  // "screenshot the sms from alibaba": the message itself.
  const messages = cuesOf(look, 'sms').filter((sms) => SENDER.test(nearest(words('phone'), sms, 24)?.word ?? ''));
  return [...fromSms, ...arrived, ...yours, ...messages];
}

/** "which code came by sms?" */
export const askedWhich = ({ words, analysis: { lower } }: Look, secret: Found): Found | null => {
  const which = nearest(words('which'), secret, 16, 14);
  return which !== null && /[?？؟]|多少|几/u.test(lower.slice(which.start, secret.end + 50)) ? which : null;
};

/** "i log into your account and add the coupon". */
export const accessesAsked = (look: Look): readonly { readonly access: Found; readonly by: Found }[] =>
  cuesOf(look, 'access').flatMap((access) => {
    const by = within(look.words('byMe'), Math.max(0, access.start - 26), access.end).at(-1);
    return by === undefined ? [] : [{ access, by }];
  });
