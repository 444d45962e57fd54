/** Id of the element that shows a message. */
export const messageId = (key: string): string => `message-${key}`;

/** Brings a message of the list into view and gives it the focus. */
export function goToMessage(key: string): void {
  const place = document.getElementById(messageId(key));
  place?.scrollIntoView({ block: 'center' });
  place?.focus({ preventScroll: true });
}
