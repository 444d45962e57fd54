import type { Fact } from '../../domain/reading.schema.ts';
import { fact } from '../fact.ts';
import { isShown } from '../shown.ts';
import { textOf } from '../text-of.ts';
import type { Run } from '../text-runs.ts';

const ABOUT = /trade assurance|order protection|buyer protection|payment protection/i;
const OFF =
  /\b(?:not (?:be )?(?:covered|protected|active|eligible|available|included)|no longer|isn't|is not|unprotected|inactive|void(?:ed)?|ended|expired|cancel(?:l)?ed)\b|(?:\bis|turned|switched|:) off\b/i;
const ON =
  /\b(?:is|are) (?:covered|protected|active|on)\b|\b(?:covered|protected) by\b|\b(?:active|enabled|activated|in effect)\b|:\s*(?:on|yes)\b/i;
/** "Trade Assurance Order no. 3044…": the order's own title says what kind of order it is (seen 2026-06). */
const TITLE = /^trade assurance order\b/i;
const LONGEST = 400;
const LONGEST_LABEL = 40;

/** What holds for orders in general is no statement about this one. */
const GENERAL = /\b(?:only orders|can enjoy|learn more|how (?:it|does)|if your order)\b/i;

/** Is this order protected, in the page's own words? A single "no" outweighs every "yes". */
export function protectionFacts(runs: readonly Run[]): Fact[] {
  const about = runs.filter(({ text, element }) => ABOUT.test(text) && isShown(element));
  const texts = [...new Set(about.map(({ block }) => textOf(block, { lines: 'flowed' })))].filter(
    (text) => text.length <= LONGEST,
  );
  // A label and its state stand in two boxes: "Trade Assurance" | "Active".
  const pairs = about.flatMap((run) => {
    const next = runs[runs.indexOf(run) + 1];
    const isPair = next !== undefined && run.text.length <= LONGEST_LABEL && next.text.length <= LONGEST_LABEL;
    return isPair ? [`${run.text}: ${next.text}`] : [];
  });
  const statements = [...texts, ...pairs].filter((text) => !GENERAL.test(text));
  const off = statements.find((text) => OFF.test(text));
  const on = statements.find((text) => ON.test(text)) ?? statements.find((text) => TITLE.test(text));
  const written = off ?? on;
  const state =
    written === undefined
      ? []
      : fact('protection.active', off === undefined, written, 'text', off === undefined && !ON.test(written) ? 1 : 0);
  const text = written ?? texts[0];
  return [...state, ...(text === undefined ? [] : fact('protection.text', text, text, 'text'))];
}
