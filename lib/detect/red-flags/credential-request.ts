import type { Found } from '../lexicon/word-matcher.ts';
import { within } from '../sentences.ts';
import { cuesOf, type FlagSeen, hull, type Look, nearest } from './look.ts';
import { accessesAsked, askedWhich, phonedCodes } from './phoned-codes.ts';

/** The secret itself stands there: it is received or handed out, not asked for ("OTP 5093", "password: BW2026"). */
const VALUE_AFTER =
  /^[^\p{L}\p{N}]{0,4}(?:(?:is|es|é|est|ist|è|это|là|number|no|of)\s|是|为|は|는|은|:|：)?[^\p{L}\p{N}]{0,4}[a-z]{0,4}[-\s]?\d{3,}/u;
const VALUE_BEFORE =
  /\d{4,8}[^\p{L}\p{N}]{0,3}(?:(?:is|es|é|est|ist|è|—|это|as|là)\s)?(?:(?:your|su|tu|seu|sua|votre|ihr|il suo|ваш|the|a|tu|[a-z]{4,12})\s){0,3}$/u;
const WORD_VALUE = /^(?:\s(?:is|es|ist|est|è)\s|\s?[:：=]\s?|为|是|は)["'“«„]?[\p{L}\d]*\d/u;
const REACH = 60;

/** How many: "six digits", "código de 6 números". */
const COUNT =
  /(?<![\p{L}\p{N}])(?:[3468]|three|four|six|cuatro|seis|quatro|quatre|vier|sechs|quattro|sei|четыре|шесть|dört|altı|sáu|bốn|أربعة|ستة|六|四|三)[\s-]?$/u;
const BY_PHONE =
  /sms|text|phone|received|you got|you get|código|code|código|codice|код|kod|mã|码|コード|코드|كود|رمز|短信|문자/u;
/** Who has digits read out cannot see them. */
const READ_OUT = /(?<!\p{L})(?:read|lesen|lies|léa|lis|leia|legga|oku|đọc|прочит|назов|продикт)|读|念|読|불러/u;
/** "I will send you the card number" hands out, and asks for nothing. */
const NEEDS = /need|requir|brauch|benötig|besoin|necesit|precis|serv|нужн|lazım|cần|必要|필요|需要|ask/u;
const FIRST_PERSON = /(?:^|[\s,])(?:i|we|will|i'll|we'll|let me|ich|wir|je|nous)\s$/u;

/** "six digits by SMS": what a service sends. */
const secretDigits = (look: Look): readonly Found[] =>
  cuesOf(look, 'digits').filter(({ start, end }) => {
    const { lower } = look.analysis;
    const around = lower.slice(Math.max(0, start - 28), end + 24);
    return COUNT.test(lower.slice(Math.max(0, start - 10), start)) && (BY_PHONE.test(around) || READ_OUT.test(around));
  });

/** "six digits of …": whose they are comes after. */
const OF_DIGITS = /digit|d[ií]gitos|cifr|chiffr|ziffer|цифр|hane|số|位|桁|자리|أرقام|ارقام/u;

/** What is printed on the other side of a card. */
const BACK_OF_CARD =
  /cv[vc]|[3三]|three|tres|trois|drei|tre|три|üç|ba |세|back|behind|prüf|dos|atrás|trás|dietro|обрат|обор|сзад|背|裏|뒷|خلف/u;

/** "card number and CVV": both together are asked for, whatever the verb. */
function wholeCard({ words, hosts }: Look, secret: Found): Found | null {
  const isLured = hosts.some(({ isMail }) => !isMail);
  const back = within(words('oneTime'), secret.end, secret.end + 44).find(({ word }) => BACK_OF_CARD.test(word));
  const isThere = nearest(words('platform'), secret, 60) !== null && !isLured;
  return back === undefined || isThere ? null : back;
}

/** What a service's own page says, too: it asks only together with an address, or for what is the reader's own. */
const WEAK =
  /^(?:confirm|verif|vérif|updat|submit|valid|actuali|atuali|aktuali|aggiorn|подтверд|провер|обнов|doğrula|onayla|güncelle|bestätig|prüf|xác|cập|确认|核实|验证|更新|確認|확인|need|require|تأكيد|أكد|حدث)/u;

function handOver({ analysis: { lower }, words }: Look, secret: Found): Found | null {
  const asking = within(words('handOver'), Math.max(0, secret.start - 44), secret.end + REACH).filter(
    ({ start, end, word }) =>
      (end <= secret.start || start >= secret.end) &&
      (NEEDS.test(word) || !FIRST_PERSON.test(lower.slice(Math.max(0, start - 8), start))),
  );
  return nearest(asking, secret, REACH);
}

const signIn = ({ words }: Look, secret: Found): Found | null =>
  nearest(
    words('signIn').filter(
      ({ start, end }) =>
        end <= secret.start ||
        start >= secret.end ||
        /log|sign|登|ログ|로그|войд|giriş|acced|connect|anmeld/u.test(secret.word),
    ),
    secret,
    90,
    40,
  );

/** A secret whose value stands beside it is received or given out ("OTP 5093", "password: BW2026"). */
function isValued({ analysis: { lower } }: Look, { start, end }: Found): boolean {
  const after = lower.slice(end, end + 24);
  return (
    VALUE_AFTER.test(after) || WORD_VALUE.test(after) || VALUE_BEFORE.test(lower.slice(Math.max(0, start - 50), start))
  );
}

/** Nobody but its owner may know it: asking is enough. */
function neverShared(look: Look): FlagSeen[] {
  const { words, hosts } = look;
  const isLured = hosts.some(({ isMail }) => !isMail);
  const numbers = [...cuesOf(look, 'oneTime'), ...secretDigits(look)].filter(
    ({ end, word }) => !OF_DIGITS.test(word) || nearest(words('goodsNumber'), { start: end, end }, 0, 14) === null,
  );
  return [...numbers, ...phonedCodes(look), ...cuesOf(look, 'cardNumber')].flatMap((secret): FlagSeen[] => {
    if (isValued(look, secret)) return [];
    const sure = wholeCard(look, secret) ?? askedWhich(look, secret);
    const ask = sure ?? handOver(look, secret) ?? (isLured ? signIn(look, secret) : null);
    const isWeak =
      ask !== null &&
      sure === null &&
      !isLured &&
      WEAK.test(ask.word) &&
      nearest(words('your'), secret, 26, 20) === null;
    return ask === null || isWeak ? [] : asked(look, secret, ask, 0.85);
  });
}

/** Opens an account, whoever's is not said. */
const LOGIN =
  /ログインid|login name|anydesk|teamviewer|remote access|phrase|private key|login (?:and|details|data|info)|user ?name|credentials|id and|account and|usuario y|usuário e|identifiants|benutzername|zugangsdaten|anmeldedaten|credenziali|nome utente|логин и|данные для входа|kullanıcı adı|đăng nhập|登录密码|账号密码|账号和密码|로그인|아이디와|ログイン情報|idと|بيانات/u;

/** These languages leave out whose it is where the writer says what they do with it. */
const POSSESSORLESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]|mật|mk|şifre|парол/u;

/** Passwords open files, locks and networks, too: it must be the reader's own. */
function password(look: Look): FlagSeen[] {
  const { words, hosts } = look;
  const isLured = hosts.some(({ isMail }) => !isMail);
  return cuesOf(look, 'password').flatMap((secret): FlagSeen[] => {
    if (isValued(look, secret) || nearest(words('harmlessLock'), secret, 32) !== null) return [];
    const isOutside = (one: Found): boolean => !hosts.some(({ start, end }) => one.start >= start && one.end <= end);
    const isLogin = LOGIN.test(secret.word);
    const own = isLogin
      ? secret
      : (nearest(words('your').filter(isOutside), secret, 26, 20) ??
        nearest(words('yourAccount').filter(isOutside), secret, 30, 24) ??
        (POSSESSORLESS.test(secret.word)
          ? nearest(words('byMe'), secret, 24, 44)
          : nearest(words('byMe'), secret, 0, 12)));
    const ask = handOver(look, secret) ?? (isLured ? signIn(look, secret) : null);
    return own === null || ask === null ? [] : asked(look, secret, ask, 0.75);
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
export const credentialRequest = (look: Look): FlagSeen[] => [
  ...neverShared(look),
  ...password(look),
  ...accessesAsked(look).flatMap(({ access, by }) => asked(look, access, by, 0.75)),
];
