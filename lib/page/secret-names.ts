/**
 * Names under which sites keep what lets somebody in: headers, cookies, passwords, session and sign-in parameters, with
 * whatever stands before them (`X-Auth-Token`, `user_password`, `_tb_token_`).
 */
export const SECRET_NAME =
  '[\\w-]*(?:token_?|authorization|cookie|password|passwd|passphrase|pwd|secret|api[-_]?key|access[-_]?key|private[-_]?key|session[-_]?(?:id|key)|sessid|jwt)s?|auth|otp|sid|sign|signature|x5sec(?:data)?';

const WHOLE = new RegExp(`^(?:${SECRET_NAME})$`, 'i');

export const isSecretName = (name: string): boolean => WHOLE.test(name);

/** What stands in the place of a secret, so that a reader sees that something stood there. */
export const LEFT_OUT = '[left out]';
