import type { Found } from '../lexicon/word-matcher.ts';
import { type FlagSeen, hull, type Look, nearest } from './look.ts';

/** The secret itself stands there: it is received or handed out, not asked for ("OTP 5093", "password: BW2026"). */
const VALUE_AFTER =
  /^[^\p{L}\p{N}]{0,4}(?:(?:is|es|é|est|ist|è|это|là|number|no|of)\s|是|为|は|는|은|:|：)?[^\p{L}\p{N}]{0,4}[a-z]{0,4}[-\s]?\d{3,}/u;
const VALUE_BEFORE =
  /\d{4,8}[^\p{L}\p{N}]{0,3}(?:(?:is|es|é|est|ist|è|—|это|as|là)\s)?(?:(?:your|su|tu|seu|sua|votre|ihr|il suo|ваш|the|a|tu|[a-z]{4,12})\s){0,3}$/u;
const WORD_VALUE = /^(?:\s(?:is|es|ist|est|è)\s|\s?[:：=]\s?|为|是|は)["'“«„]?[\p{L}\d]*\d/u;
const REACH = 60;

/** Nobody but its owner may know it: asking is enough. */
function oneTime(look: Look): FlagSeen[] {
  const {
    words,
    analysis: { lower },
  } = look;
  return words('oneTime').flatMap((secret): FlagSeen[] => {
    if (VALUE_AFTER.test(lower.slice(secret.end, secret.end + 24))) return [];
    if (VALUE_BEFORE.test(lower.slice(Math.max(0, secret.start - 50), secret.start))) return [];
    const ask = nearest(words('handOver'), secret, 44, REACH);
    return ask === null ? [] : asked(look, secret, ask, 0.85);
  });
}

/** Passwords open files, locks and networks, too: it must be the reader's own. */
function password(look: Look): FlagSeen[] {
  const {
    words,
    hosts,
    analysis: { lower },
  } = look;
  const isLured = hosts.some(({ isMail }) => !isMail);
  return [...words('password'), ...words('cardNumber')].flatMap((secret): FlagSeen[] => {
    const after = lower.slice(secret.end, secret.end + 24);
    if (VALUE_AFTER.test(after) || WORD_VALUE.test(after)) return [];
    const own = nearest(words('your'), secret, 26, 20) ?? nearest(words('yourAccount'), secret, 30, 24);
    if (own === null || nearest(words('harmlessLock'), secret, 32) !== null) return [];
    const ask = nearest(words('handOver'), secret, 44, REACH);
    const enter = isLured ? nearest(words('signIn'), secret, 50, 40) : null;
    const act = ask ?? enter;
    return act === null ? [] : asked(look, secret, act, own.word.length > 0 && ask !== null ? 0.8 : 0.7);
  });
}

function asked({ isDenied, isWarnedOf }: Look, secret: Found, act: Found, confidence: number): FlagSeen[] {
  const span = hull(secret, act);
  if (isDenied(span) || isWarnedOf(span)) return [];
  return [
    { ...span, kind: 'credential-request', confidence, reason: 'asked', params: { cue: secret.word, verb: act.word } },
  ];
}

/** Asks for a password, a one-time code, a login or a card's number. */
export const credentialRequest = (look: Look): FlagSeen[] => [...oneTime(look), ...password(look)];
