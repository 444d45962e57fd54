import type { Attempt, Money } from '../../domain/reading.schema.ts';
import { parseMoney, withoutSign } from '../money.ts';
import { isShown } from '../shown.ts';
import { textOf } from '../text-of.ts';
import type { Run } from '../text-runs.ts';
import type { SummaryLine } from './order-summary.ts';

const CODE_FIELD = /promo|coupon|voucher|discount/i;
const STATEMENT = '[role="alert"], [role="status"], [aria-live="polite"], [aria-live="assertive"]';
const STATEMENT_CLASS =
  /(?:^|[\s_-])(?:error|err|fail(?:ed|ure)?|invalid|warning|success|applied|denied|rejected|toast)(?:$|[\s_-])/i;
const LONGEST_STATEMENT = 400;

const SDE = /\bSDE[\s-]*(?:ERR(?:OR)?)?[\s:#-]*([0-9A-F]{4})\b/i;
const DENIED =
  /\b(?:invalid|not valid|cannot|can't|can not|could not|couldn't|unable|expired|not (?:applicable|eligible|found|available|recogni[sz]ed|applied|accepted)|does(?: not|n't) (?:apply|exist)|failed|denied|declined|rejected|refused|already (?:been )?used|incorrect|limit reached|locked|try again)\b/i;
const APPLIED = /\b(?:applied|accepted|redeemed|you(?:'ve)? saved?|you save|success(?:ful(?:ly)?)?)\b/i;
const ABOUT_CODE = /\b(?:codes?|coupons?|promo(?:tion)?s?|vouchers?|discounts?)\b/i;
const MONEY_IN_TEXT = /[-−]?\s?(?:[A-Z]{2,3}\s?\$?|US ?\$|[$€£¥₵])\s?\d[\d,]*(?:\.\d+)?/;
/** Upper case, with a digit or a hyphen: what a shop's code looks like when the page names one. */
export const CODE_IN_TEXT = /(?<![\p{L}\p{N}-])(?!SDE\b)(?=[A-Z0-9_-]*[0-9_-])[A-Z][A-Z0-9_-]{3,29}(?![\p{L}\p{N}-])/u;

/** What the person tried, and the form it was tried in. */
type Field = { readonly entered: string; readonly form: Element | null };

/** The field that a code is entered in. */
function codeField(document: Document): HTMLInputElement | null {
  const fields = document.querySelectorAll<HTMLInputElement>(
    'input:not([type]), input[type="text"], input[type="search"]',
  );
  for (const field of fields) {
    const names = ['name', 'id', 'placeholder', 'aria-label', 'data-testid', 'class'].map((name) =>
      field.getAttribute(name),
    );
    const labels = Array.from(field.labels ?? [], (label) => label.textContent);
    if (CODE_FIELD.test([...names, ...labels].join(' ')) && isShown(field)) return field;
  }
  return null;
}

type Statement = { readonly element: Element; readonly written: string };

/** The smallest box that says the outcome: the page's alert, else the paragraph. Standing terms are no outcome. */
function statementOf(run: Run, entered: string): Statement | null {
  let alert: Element | null = run.element.closest(STATEMENT);
  for (let at: Element | null = run.element; alert === null && at !== null; at = at.parentElement) {
    if (STATEMENT_CLASS.test(at.getAttribute('class') ?? '')) alert = at;
  }
  const whole = alert === null ? '' : textOf(alert, { lines: 'flowed' });
  const isAlert = alert !== null && whole.length <= LONGEST_STATEMENT;
  const element = isAlert && alert !== null ? alert : run.block;
  const written = isAlert ? whole : textOf(run.block, { lines: 'flowed' });
  if (written.length > LONGEST_STATEMENT || !isShown(element)) return null;
  const namesCode = SDE.test(written) || (entered !== '' && written.includes(entered)) || CODE_IN_TEXT.test(written);
  return isAlert || namesCode ? { element, written } : null;
}

const codeIn = (written: string, entered: string): string | null => {
  if (entered !== '' && written.toUpperCase().includes(entered.toUpperCase())) return entered;
  return CODE_IN_TEXT.exec(written.replace(SDE, ' '))?.[0] ?? null;
};

function attemptOf({ element, written }: Statement, field: Field, discount: Money | null): Attempt | null {
  const { entered } = field;
  const id = SDE.exec(written)?.[1]?.toUpperCase() ?? null;
  const isDenied = id !== null || DENIED.test(written);
  const code = codeIn(written, entered);
  if (!isDenied && !APPLIED.test(written)) return null;
  const isAbout = id !== null || code !== null || ABOUT_CODE.test(written) || field.form?.contains(element) === true;
  if (!isAbout) return null;
  const said = MONEY_IN_TEXT.exec(written)?.[0];
  const saved = said === undefined ? null : parseMoney(said, '.');
  return {
    code: code ?? (entered === '' ? null : entered),
    outcome: isDenied ? 'denied' : 'applied',
    written,
    errorId: id === null ? null : `SDE-ERR-${id}`,
    discount: isDenied ? null : (discount ?? (saved === null ? null : withoutSign(saved))),
  };
}

/** A discount line that names a code says that it was applied. */
function attemptOfLine({ label, written, value }: SummaryLine): Attempt | null {
  const code = CODE_IN_TEXT.exec(label)?.[0] ?? null;
  return code === null
    ? null
    : { code, outcome: 'applied', written: `${label} ${written}`, errorId: null, discount: withoutSign(value) };
}

const sameTry = (a: Attempt, b: Attempt): boolean =>
  a.outcome === b.outcome && (a.code === b.code || a.code === null || b.code === null);

/** The same outcome is often said twice, by a toast and beside the field: the richer one counts. */
function merged(attempts: readonly Attempt[]): Attempt[] {
  const kept: Attempt[] = [];
  for (const attempt of attempts) {
    const at = kept.findIndex((other) => sameTry(other, attempt));
    const other = kept[at];
    if (other === undefined) kept.push(attempt);
    else
      kept[at] = {
        ...other,
        code: other.code ?? attempt.code,
        written: other.errorId === null && attempt.errorId !== null ? attempt.written : other.written,
        errorId: other.errorId ?? attempt.errorId,
        discount: other.discount ?? attempt.discount,
      };
  }
  return kept;
}

/** What the page says of the codes that were tried on it. */
export function readAttempts(document: Document, runs: readonly Run[], lines: readonly SummaryLine[]): Attempt[] {
  const input = codeField(document);
  const field: Field = { entered: input?.value.trim() ?? '', form: input?.form ?? null };
  const discount = lines.find(({ name }) => name === 'order.discount');
  const statements = new Map<Element, Statement>();
  for (const run of runs) {
    if (!SDE.test(run.text) && !DENIED.test(run.text) && !APPLIED.test(run.text)) continue;
    const statement = statementOf(run, field.entered);
    if (statement !== null) statements.set(statement.element, statement);
  }
  const said = [...statements.values()].map((one) =>
    attemptOf(one, field, discount?.value ? withoutSign(discount.value) : null),
  );
  const listed = discount === undefined ? null : attemptOfLine(discount);
  return merged([...said, listed].filter((attempt) => attempt !== null));
}
