import type { Words } from './words.schema.ts';

/** Expected failures. Each has a sentence `failure.<code>` in every language: what happened, what is safe, what to do next. */
export const FAILURE_CODES = [
  'restricted-page',
  'file-page',
  'pdf-viewer',
  'tab-gone',
  'tab-discarded',
  'tab-hidden',
  'no-permission',
  'page-navigated',
  'tab-switched',
  'page-moved',
  'page-resized',
  'page-short',
  'page-endless',
  'picture-gap',
  'picture-repeated',
  'picture-refused',
  'picture-blank',
  'page-not-answering',
  'archive-failed',
  'text-failed',
  'messages-failed',
  'challenge-page',
  'logged-out',
  'layout-changed',
  'no-conversation',
  'empty-chat',
  'foreign-frame',
  'identity-not-read',
  'conversation-switched',
  'conversation-gap',
  'conversation-not-joined',
  'conversation-endless',
  'top-not-reached',
  'messages-not-pictured',
  'clock-jumped',
  'stopped',
  'storage-full',
  'store-newer',
  'store-broken',
  'chain-broken',
  'interrupted',
  'nothing-kept',
  'cancelled',
  'already-running',
  'no-captures',
  'not-found',
  'bad-request',
  'export-failed',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** An expected failure as a value; it survives extension messaging, which error classes do not. */
export type Failure = {
  readonly ok: false;
  readonly code: FailureCode;
  readonly params?: Words['params'];
};
export type Success<T> = { readonly ok: true; readonly value: T };
export type Result<T> = Success<T> | Failure;

export const success = <T>(value: T): Success<T> => ({ ok: true, value });
export const failure = (code: FailureCode, params?: Words['params']): Failure =>
  params === undefined ? { ok: false, code } : { ok: false, code, params };

/** The sentence of a failure. */
export const failureWords = ({ code, params }: Pick<Failure, 'code' | 'params'>): Words =>
  params === undefined ? { key: `failure.${code}` } : { key: `failure.${code}`, params };
