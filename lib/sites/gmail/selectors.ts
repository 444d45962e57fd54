import type { Candidates } from '../candidate.ts';

/** Read selectors of Gmail have changed least of all sites (SITES.md section 9). */
export const subject: Candidates = [
  { selector: 'h2.hP', seen: '2026-09' },
  { selector: '.ha h2', seen: '2026-07' },
];
export const message: Candidates = [
  { selector: '[role="listitem"]', seen: '2026-09' },
  { selector: 'div.adn.ads', seen: '2026-09' },
];
export const sender: Candidates = [
  { selector: 'span.gD[email]', seen: '2026-09' },
  { selector: 'td.gF span[email], span.zF[email]', seen: '2026-07' },
  { selector: 'span[email]', seen: '2026-03' },
];
export const recipient: Candidates = [{ selector: '.hb span[email], span.g2[email]', seen: '2026-09' }];
export const date: Candidates = [
  { selector: 'span.g3[title]', seen: '2026-09' },
  { selector: 'span.g3[alt]', seen: '2026-07' },
];
export const body: Candidates = [
  { selector: 'div.a3s.aiL', seen: '2026-09' },
  { selector: 'div.a3s', seen: '2026-09' },
];
/** What earlier mails said: repeated below a reply, and not this sender's words. */
export const quoted: Candidates = [
  { selector: '.gmail_quote_container, .gmail_quote', seen: '2026-09' },
  { selector: 'blockquote[type="cite"], #divRplyFwdMsg ~ *, .yahoo_quoted', seen: '2026-07' },
];
export const clipped: Candidates = [{ selector: 'a[href*="view=lg"]', seen: '2026-09' }];
export const attachment: Candidates = [{ selector: '[download_url]', seen: '2026-09' }];
/** "3 older messages": Gmail has not drawn them. */
export const older: Candidates = [{ selector: 'span.adx', seen: '2026-07' }];
export const account: Candidates = [{ selector: 'a[href*="SignOutOptions"][aria-label]', seen: '2026-09' }];
export const listRow: Candidates = [{ selector: 'tr.zA', seen: '2026-09' }];
/** The sign-in form; Gmail shows it under its own address for a moment (seen 2026-07). */
export const signIn: Candidates = [{ selector: '#identifierId, input[type="password"]', seen: '2026-07' }];
