import type { Candidates } from '../candidate.ts';

/** The messenger and OneTalk are one application; its class names have stood since 2023 (SITES.md section 1.4). */
export const container: Candidates = [
  { selector: '.message-container', seen: '2026-10' },
  { selector: '.message-flow-wrapper', seen: '2026-07' },
];
export const header: Candidates = [{ selector: '.content-header', seen: '2026-10' }];
export const row: Candidates = [{ selector: '.message-item-wrapper', seen: '2026-10' }];
export const system: Candidates = [
  { selector: '.session-security-content, .sys-dx, .item-system-notice', seen: '2026-10' },
];
export const sender: Candidates = [{ selector: '.item-base-info .name', seen: '2026-10' }];
export const base: Candidates = [{ selector: '.item-base-info', seen: '2026-10' }];
/** With a translation the original stands in a box beside it (seen 2026-09). */
export const text: Candidates = [
  { selector: '.session-rich-content.text', seen: '2026-10' },
  { selector: '.content-with-translation.text-content', seen: '2023-06' },
];
export const translation: Candidates = [{ selector: '.session-translate', seen: '2026-09' }];
export const quote: Candidates = [{ selector: '.quote-container', seen: '2026-10' }];
export const recalled: Candidates = [{ selector: '.revert-msg', seen: '2026-10' }];
export const file: Candidates = [
  { selector: '.inquiry-file-item', seen: '2026-10' },
  { selector: '[data-exp="card-file"]', seen: '2023-06' },
];
export const card: Candidates = [{ selector: '.session-rich-content.card', seen: '2026-07' }];
export const image: Candidates = [{ selector: '.session-rich-content.media img', seen: '2026-10' }];
export const video: Candidates = [{ selector: '.session-rich-content.media video', seen: '2026-10' }];
/** The chat as a frame: on older message pages and over product pages. */
export const frame: Candidates = [
  { selector: 'iframe[src*="onetalk.alibaba.com"], iframe[src*="message.alibaba.com"]', seen: '2026-07' },
];
