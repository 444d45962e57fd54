import type { Candidates } from '../candidate.ts';

/**
 * Builds are served side by side and change every few weeks (SITES.md section 7). Hashed classes (`_amjv`, `x1…`) are
 * never an anchor.
 */
export const main: Candidates = [{ selector: '#main', seen: '2026-10' }];
export const panel: Candidates = [
  { selector: '[data-testid="conversation-panel-messages"]', seen: '2026-10' },
  { selector: '[data-scrolltracepolicy="wa.web.conversation.messages"]', seen: '2026-06' },
  { selector: '[role="application"]', seen: '2025-11' },
];
export const row: Candidates = [
  { selector: '[role="row"]', seen: '2026-10' },
  { selector: '[data-id]', seen: '2026-06' },
  { selector: '.message-in, .message-out', seen: '2026-04' },
];
/** A row's own message; a row can hold a date line beside it. */
export const unit: Candidates = [
  { selector: '[data-testid^="conv-msg-"]', seen: '2026-10' },
  { selector: '[data-id]', seen: '2026-06' },
];
export const prePlain: Candidates = [{ selector: '[data-pre-plain-text]', seen: '2026-10' }];
export const text: Candidates = [
  { selector: '[data-testid="selectable-text"]', seen: '2026-10' },
  { selector: '.selectable-text', seen: '2025-11' },
];
export const author: Candidates = [
  { selector: '[data-testid="author"]', seen: '2026-10' },
  { selector: '[role=""] > span[dir]', seen: '2026-04' },
];
export const meta: Candidates = [{ selector: '[data-testid="msg-meta"]', seen: '2026-10' }];
/** The label of the block is localised; a mention inside a quote has a class of its own. */
export const quote: Candidates = [
  { selector: '[data-testid="quoted-message"]', seen: '2026-09' },
  { selector: '[aria-label="Quoted message" i]', seen: '2026-10' },
  { selector: '.quoted-mention', seen: '2026-10' },
];
export const recalled: Candidates = [
  { selector: '[data-icon^="recalled"], [data-testid^="recalled"]', seen: '2026-10' },
];
export const forwarded: Candidates = [{ selector: '[data-icon="forwarded"]', seen: '2025-11' }];
export const title: Candidates = [
  { selector: 'header [data-testid="conversation-info-header-chat-title"]', seen: '2026-09' },
  { selector: 'header [data-testid="conversation-info-header"] span[dir="auto"]', seen: '2026-10' },
  { selector: 'header [data-testid="conversation-info-header"]', seen: '2026-10' },
  { selector: 'header span[dir="auto"][title]', seen: '2025-11' },
  { selector: 'header span[dir="auto"]', seen: '2025-11' },
];
/** In groups this is the list of members, never the name. */
export const subtitle: Candidates = [{ selector: 'header [data-testid="chat-subtitle"]', seen: '2026-10' }];
/** The notice of encryption, which stands above the first message of a chat. */
export const encryptionNotice: Candidates = [{ selector: '[data-icon="lock-small"]', seen: '2025-06' }];
/** The offer to fetch older messages from the phone. */
export const phoneHistory: Candidates = [{ selector: '[data-testid="chat-history-sync-banner"]', seen: '2025-06' }];
/** The code to link a phone with: nobody is signed in. */
export const linkCode: Candidates = [
  { selector: '[data-ref] canvas', seen: '2026-10' },
  { selector: 'canvas[aria-label*="Scan" i]', seen: '2026-10' },
  { selector: '[data-testid="link-device-qr-code"], [data-testid="qrcode"]', seen: '2026-09' },
];
export const chatList: Candidates = [{ selector: '#pane-side', seen: '2026-10' }];
