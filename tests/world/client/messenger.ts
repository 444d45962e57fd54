import type { ChatMessage } from '../talk/message.ts';
import { type Html, html } from './markup.ts';
import { changedRow, messengerRow } from './messenger-row.ts';
import { find, pageData } from './page-data.ts';
import { listTime } from './times.ts';
import { type Unrest, unsettle } from './unrest.ts';
import { elementOf, virtualRows } from './virtual-rows.ts';

/** Written by alibaba/messenger.ts. */
export type MessengerData = {
  readonly contact: string;
  /** Query that the chat's own requests carry on. */
  readonly query: string;
  readonly now: number;
  readonly virtual: boolean;
  readonly changed: boolean;
  readonly messages: readonly ChatMessage[];
  /** Do the rows carry ids? */
  readonly ids: boolean;
  /** A line with the day stays at the upper edge. */
  readonly stickyDates: boolean;
  readonly reversed: boolean;
  readonly unrest: Unrest;
};

const data = pageData<MessengerData>();
const row = (message: ChatMessage): Html => (data.changed ? changedRow(message) : messengerRow(message, data.ids));

async function load(contact: string, have: number): Promise<readonly ChatMessage[]> {
  const answer = await fetch(`/message/getChatMessageList.htm?contact=${contact}&have=${have}&${data.query}`);
  // Both ends of this answer are ours.
  return (await answer.json()) as readonly ChatMessage[];
}

/** Shows that it is loading, as the real site does. */
async function loadOlder(box: HTMLElement, contact: string, have: number): Promise<readonly ChatMessage[]> {
  const sign = elementOf(html`<div class="list-loading" role="progressbar">Loading</div>`);
  box.parentElement?.prepend(sign);
  const more = await load(contact, have);
  sign.remove();
  return more;
}

/** The day of the uppermost row, at the upper edge of the box. */
function stickyDate(box: HTMLElement, list: HTMLElement): void {
  const line = elementOf(html`<div class="sticky-date"></div>`);
  box.insertBefore(line, list);
  const tell = (): void => {
    const { top } = box.getBoundingClientRect();
    const first = [...list.children].find((one) => one.getBoundingClientRect().bottom > top);
    line.textContent = first?.querySelector('.item-time')?.textContent?.split(' ')[0] ?? '';
  };
  box.addEventListener('scroll', tell);
  tell();
}

function show(contact: string, messages: readonly ChatMessage[]): void {
  const reversed = data.reversed ? ' reversed' : '';
  const box = elementOf(html`<div class="scroll-box${reversed}"><div class="message-list"></div></div>`);
  const list = box.firstElementChild;
  if (!(list instanceof HTMLElement)) return;
  find('.message-flow-wrapper').replaceChildren(box);
  if (data.virtual) {
    const older = (have: number) => loadOlder(box, contact, have);
    const rows = virtualRows({ box, list, row, away: 'drop', drawn: 30, older, reversed: data.reversed }, messages);
    if (data.stickyDates) stickyDate(box, list);
    if (contact === data.contact) unsettle(rows, data.unrest);
  } else {
    list.innerHTML = messages.map((message) => row(message).markup).join('');
    box.scrollTop = box.scrollHeight;
  }
}

/** The header changes at once, the messages when they come: as on the real site. */
async function open(item: HTMLElement): Promise<void> {
  const { contact = '', name = '', company = '' } = item.dataset;
  for (const other of document.querySelectorAll('.contact-item-container'))
    other.classList.toggle('active', other === item);
  find('.content-header .name').textContent = name;
  find('.content-header .company-name').textContent = company;
  show(contact, await load(contact, 0));
}

for (const item of document.querySelectorAll<HTMLElement>('.contact-item-container')) {
  item.addEventListener('click', () => void open(item));
  const time = item.querySelector<HTMLElement>('.contact-time');
  if (time) time.textContent = listTime(Number(time.dataset.at), data.now);
}
if (document.querySelector('.message-flow-wrapper')) show(data.contact, data.messages);
