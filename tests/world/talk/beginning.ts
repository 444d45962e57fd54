import { ENCRYPTION_NOTICE } from '../client/whatsapp-row.ts';
import type { ChatMessage } from './message.ts';

/** What WhatsApp shows above the oldest message that it has: the beginning of the chat, or that the phone has more. */
export const beginning = (isOnPhone: boolean, sentAt: number): ChatMessage => ({
  id: isOnPhone ? 'phone-notice' : ENCRYPTION_NOTICE,
  kind: 'system',
  side: 'system',
  sender: '',
  text: isOnPhone
    ? 'Use WhatsApp on your phone to see older messages.'
    : 'Messages and calls are end-to-end encrypted. Only people in this chat can read, listen to, or share them.',
  sentAt,
});
