/** One message as the server of a chat site knows it. */
export type ChatMessage = {
  readonly id: string;
  readonly kind: 'text' | 'image' | 'file' | 'card' | 'recalled' | 'system';
  readonly side: 'supplier' | 'buyer' | 'system';
  readonly sender: string;
  readonly text: string;
  /** Shown by the site under the original. */
  readonly translation?: string;
  readonly quoted?: { readonly sender: string; readonly text: string };
  readonly file?: { readonly name: string; readonly bytes: number };
  /** The site marks it as sent by itself. */
  readonly automatic?: boolean;
  /** Its row stays an empty shell. */
  readonly undrawn?: boolean;
  /** ms since 1970. */
  readonly sentAt: number;
};

/** A message before it has a time, an id and a name. */
export type Line = Omit<ChatMessage, 'id' | 'sender' | 'sentAt' | 'kind'> & { readonly kind?: ChatMessage['kind'] };

export const they = (text: string, more: Partial<Line> = {}): Line => ({ side: 'supplier', text, ...more });
export const we = (text: string, more: Partial<Line> = {}): Line => ({ side: 'buyer', text, ...more });
export const notice = (text: string): Line => ({ side: 'system', kind: 'system', text });
