import { matchesOf } from './matches.ts';
import type { Span } from './sentences.ts';

/** Stretches that hold no words of the sender: tags, addresses, error ids. */
const ZONES = [
  // Requests in a console: POST /promo/verify
  /(?<![\p{L}\p{N}])(?:get|post|put|patch|delete)\s\/[\w/.-]{1,80}/gu,
  // Calls in a console: cart.applyCoupon(
  /(?<![\w.])[a-z_]\w{0,40}(?:\.\w{1,40}){1,4}(?=\()/g,
  /<(?:\/?(?:a|abbr|address|article|b|big|blockquote|body|br|button|center|code|dd|div|dl|dt|em|font|footer|form|h[1-6]|head|header|hr|html|i|img|input|label|li|link|meta|ol|option|p|pre|s|script|section|select|small|span|strong|style|sub|sup|table|tbody|td|th|thead|title|tr|u|ul)(?=[\s/>])[^<>]{0,300}|!--[^<>]{0,300})>/g,
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/g,
  /(?:https?:\/\/|www\.)[^\s<>"'“”「」，。]{1,500}/g,
  /(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,4}(?:com|net|org|cn|cc|me|io|shop|top|xyz|info|biz|co|de|fr|it|es|ru|jp|kr|vn|tr|br|site|store|online|club|vip|link|ly)(?![\w-]|\.\w)(?:[/?#][^\s<>"'“”「」，。]{0,500})?/g,
  /(?<![\p{L}\p{N}])sde[\s_-]{0,3}(?:err(?:or)?)?[\s:#_-]{1,3}[0-9a-f]{4}(?![\p{L}\p{N}])/gu,
];

export const findZones = (lower: string): Span[] =>
  ZONES.flatMap((zone) =>
    matchesOf(lower, zone).map(({ index, 0: text }) => ({ start: index, end: index + text.length })),
  ).sort((a, b) => a.start - b.start);

/** A code handed over in an address: `?coupon=LED2026`. */
const PARAMETER =
  /[?&](?:coupon|cpn|promo|voucher|discount|rebate|gutschein|rabatt|cup[oóô]n|cupom|kupon|remise|reduction|sconto|codice|indirim|promokod|skidka)(?:[_-]?(?:code|id|key|no))?=([\p{L}\p{N}_.-]{3,32})/gu;
export const findParameters = (lower: string): Span[] =>
  matchesOf(lower, PARAMETER).map(({ index, 0: text, 1: value = '' }) => ({
    start: index + text.length - value.length,
    end: index + text.length,
  }));
