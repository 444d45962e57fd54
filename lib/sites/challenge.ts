import { anyOf, type Candidates } from './candidate.ts';
import { isShown, rectOf } from './shown.ts';

/**
 * Security checks answer with status 200. Their names alone prove nothing: a good product page loads the same scripts
 * and writes "captcha" many times. What counts is the check's own structure, where the page's content is missing.
 */
const WHOLE_PAGE: Candidates = [
  { selector: 'punish-component, #baxia-punish', seen: '2025-11' },
  { selector: '#challenge-form, #challenge-running, #cf-challenge-running', seen: '2026-09' },
  { selector: 'iframe[src*="_Incapsula_Resource"]', seen: '2026-09' },
];
const SLIDER: Candidates = [
  { selector: '#nc_1_wrapper, .nc-container', seen: '2026-10' },
  { selector: '.baxia-dialog, #baxia-dialog-content', seen: '2026-10' },
];
const TITLE = /^\s*Captcha Interception\s*$/i;

/** Is this a security check in place of the page? Slides to unlock also stand in sign-in forms, which are no challenge. */
export function isChallenge(document: Document, hasContent: boolean): boolean {
  if (hasContent) return false;
  if (TITLE.test(document.title) || document.querySelector(anyOf(WHOLE_PAGE)) !== null) return true;
  const slider = document.querySelector(anyOf(SLIDER));
  return slider !== null && isShown(slider) && !hasPasswordField(document);
}

/** Does a security check lie over the page's content? Only a dialog that is really drawn: pages keep empty ones. */
export const isCovered = (document: Document): boolean =>
  Array.from(document.querySelectorAll('.baxia-dialog, punish-component')).some(
    (dialog) => isShown(dialog) && rectOf(dialog) !== null,
  );

export const hasPasswordField = (document: Document): boolean =>
  Array.from(document.querySelectorAll('input[type="password"]')).some(isShown);
