import { gmailTime } from './times.ts';

for (const element of document.querySelectorAll<HTMLElement>('.g3')) {
  const written = gmailTime(Number(element.dataset.at));
  element.title = written;
  element.setAttribute('alt', written);
  element.textContent = written;
}
