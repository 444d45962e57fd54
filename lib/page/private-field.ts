import { attributeOf } from './node-access.ts';

/** What a form field holds is never stored when one of these says that it is a secret. */
const PRIVATE_TYPES: ReadonlySet<string> = new Set(['password', 'hidden', 'file']);
const PRIVATE_AUTOCOMPLETE = /(?:^|\s)(?:cc-[a-z-]+|one-time-code|current-password|new-password)(?:$|\s)/i;

/** Whole words of a field's name: `cardNumber` is `card number`, so that `discard` and `postcard` stay. */
const PRIVATE_WORDS: ReadonlySet<string> = new Set([
  ...[
    'password',
    'passwd',
    'passwort',
    'pwd',
    'pw',
    'pw2',
    'pass',
    'passcode',
    'passphrase',
    'pin',
    'secret',
    'token',
    'csrf',
  ],
  ...['card', 'cards', 'cc', 'ccnum', 'ccnumber', 'creditcard', 'debitcard', 'cardno', 'cardnumber', 'cardholder'],
  ...['cvv', 'cvv2', 'cvc', 'cvc2', 'csc', 'cvn', 'pan', 'expiry', 'iban', 'ssn', 'tarjeta', 'clave'],
  ...['otp', 'totp', 'mfa', '2fa', 'tan', 'captcha'],
]);
/** Two words that are a secret only together, and names written without any border between words. */
const PRIVATE_PARTS =
  /password|contraseña|securitycode|verificationcode|verifycode|onetimecode|onetimepassword|smscode|authcode|logincode|accesscode|cardnumber|cardno|cardcvv|cardcvc|creditcard|debitcard|accountnumber|routingnumber|sortcode|密码|密碼|验证码|驗證碼|卡号|卡號|安全码|校验码/;

const NAMING = ['name', 'id', 'autocomplete', 'placeholder', 'aria-label', 'data-testid'] as const;

function namesASecret(written: string): boolean {
  const spaced = written.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2').toLowerCase();
  if (PRIVATE_PARTS.test(spaced.replace(/[\s_.:[\]-]+/g, ''))) return true;
  return spaced.split(/[^\p{L}\p{N}]+/u).some((word) => PRIVATE_WORDS.has(word));
}

/** Thirteen to nineteen digits with the check digit of a payment card (ISO/IEC 7812). */
export function looksLikeCardNumber(value: string): boolean {
  const digits = value.replace(/[\s-]/g, '');
  if (!/^\d{13,19}$/.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const doubled = at % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Is this form field one whose value must never be read? Decided without looking at the value. */
export function isPrivateField(field: Element): boolean {
  if (PRIVATE_TYPES.has((attributeOf(field, 'type') ?? '').trim().toLowerCase())) return true;
  if (PRIVATE_AUTOCOMPLETE.test(attributeOf(field, 'autocomplete') ?? '')) return true;
  // Boxes for one digit each: the usual form of a one-time code.
  if (attributeOf(field, 'maxlength') === '1') return true;
  return NAMING.some((name) => namesASecret(attributeOf(field, name) ?? ''));
}
