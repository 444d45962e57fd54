import type { PageKind, Reading } from '../../domain/reading.schema.ts';
import { anyOf, type Candidates } from '../candidate.ts';
import { hasPasswordField, isChallenge } from '../challenge.ts';
import type { Page } from '../site.ts';
import { type Run, textRuns } from '../text-runs.ts';

/** One kind of page: how its address looks, how its page looks, and who reads it. */
export type Rule = {
  readonly kind: PageKind;
  readonly host: RegExp;
  readonly path: RegExp;
  /** Any of these elements says that the page is what its address says. */
  readonly structure: Candidates;
  /** Or this many texts that stand alone and match. */
  readonly words?: { readonly pattern: RegExp; readonly least: number };
  readonly read: (page: Page, blank: Reading) => Reading;
};

/** Pages of signed-out visitors hold the sign-in form in a frame (seen 2026-07). */
const SIGN_IN_FRAME = 'iframe[src*="login.alibaba.com"], iframe[src*="passport.alibaba.com"]';

function confirms({ structure, words }: Rule, { body }: Document): boolean {
  if (body === null) return false;
  if (structure.length > 0 && body.querySelector(anyOf(structure)) !== null) return true;
  const isWord = ({ text }: Run): boolean => words?.pattern.test(text) === true;
  return words !== undefined && textRuns(body).filter(isWord).length >= words.least;
}

export type Kind = { readonly kind: PageKind; readonly rule: Rule | null };

/**
 * What this page is: its address and its structure must say the same (SITES.md section 0). The first rule whose host
 * and path fit decides.
 */
export function pageKind({ document, url }: Page, rules: readonly Rule[]): Kind {
  const rule = rules.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname)) ?? null;
  const isConfirmed = rule !== null && confirms(rule, document);
  if (isChallenge(document, isConfirmed)) return { kind: 'challenge', rule };
  if (rule === null) return { kind: 'unknown', rule };
  if (isConfirmed) return { kind: rule.kind, rule };
  const isSignIn = hasPasswordField(document) || document.querySelector(SIGN_IN_FRAME) !== null;
  return { kind: isSignIn ? 'login' : 'unknown', rule };
}
