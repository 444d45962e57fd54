import { type Html, html } from './html.ts';

/** Links to exhibits inside the report: `E001, E004`. */
export const refer = (numbers: readonly string[]): Html =>
  html`${numbers.map((number, i) => html`${i === 0 ? '' : ', '}<a href="#${number}">${number}</a>`)}`;

/** The same in brackets after a statement; nothing when no exhibit shows it. */
export const shownBy = (numbers: readonly string[]): Html =>
  numbers.length === 0 ? html`` : html` <span class="small">[${refer(numbers)}]</span>`;
