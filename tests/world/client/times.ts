/** Dates as the sites write them, in the time zone of the browser. */
const two = (value: number): string => String(value).padStart(2, '0');

export const clock = (at: number): string => {
  const date = new Date(at);
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
};

/** Alibaba messenger: 2026-1-9 08:05. */
export const messengerTime = (at: number): string => {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${clock(at)}`;
};

/** WhatsApp, US English: 1/9/2026. `dmy`: 09/01/2026, as in many other countries. */
export const whatsappDate = (at: number, order: string): string => {
  const date = new Date(at);
  const [day, month, year] = [date.getDate(), date.getMonth() + 1, date.getFullYear()];
  return order === 'dmy' ? `${two(day)}/${two(month)}/${year}` : `${month}/${day}/${year}`;
};

/** Gmail, US English: Jan 9, 2026, 8:05 AM. */
export const gmailTime = (at: number): string =>
  new Date(at).toLocaleString('en-US', { dateStyle: 'medium', timeStyle: 'short' }).replaceAll('\u202f', ' ');

/** List of chats: the clock for today, else the day. */
export const listTime = (at: number, now: number): string =>
  new Date(at).toDateString() === new Date(now).toDateString()
    ? clock(at)
    : new Date(at).toLocaleDateString('en-US', { month: 'short', day: 'numeric' });
