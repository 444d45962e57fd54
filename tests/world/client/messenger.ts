import type { ChatMessage } from '../talk/message.ts';
import { html } from './markup.ts';
import { changedRow, messengerRow } from './messenger-row.ts';
import { find, pageData } from './page-data.ts';
import { listTime } from './times.ts';
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
};

const data = pageData<MessengerData>();
const row = data.changed ? changedRow : messengerRow;

async function load(contact: string, have: number): Promise<readonly ChatMessage[]> {
  const answer = await fetch(`/message/getChatMessageList.htm?contact=${contact}&have=${have}&${data.query}`);
  // Both ends of this answer are ours.
  return (await answer.json()) as readonly ChatMessage[];
}

function show(contact: string, messages: readonly ChatMessage[]): void {
  const box = elementOf(html`<div class="scroll-box"><div class="message-list"></div></div>`);
  const list = box.firstElementChild;
  if (!(list instanceof HTMLElement)) return;
  find('.message-flow-wrapper').replaceChildren(box);
  if (data.virtual) {
    virtualRows({ box, list, row, away: 'drop', drawn: 30, older: (have) => load(contact, have) }, messages);
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
