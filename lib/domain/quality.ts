import type { QualityFinding } from './capture.schema.ts';
import type { FailureCode } from './failure.ts';
import type { Rect } from './message.schema.ts';
import type { PageState } from './page-state.schema.ts';
import type { Reading } from './reading.schema.ts';
import type { DeviceTime } from './time.schema.ts';
import type { WholePage } from './whole-page.schema.ts';

export type QualityQuestion = {
  /** What the site reader made of the page; null when the page was not read. */
  readonly reading: Pick<Reading, 'kind' | 'identityRead' | 'problems' | 'rows'> | null;
  /** State of the page before and after the picture; null when it did not answer. */
  readonly before: PageState | null;
  readonly after: PageState | null;
  readonly picture: { readonly present: boolean; readonly blank: boolean };
  /** Words only: no picture was to be taken, and it matters neither where the page stood nor whether it was in front. */
  readonly wordsOnly: boolean;
  /** The pictures, each with the hash of its bytes, in their order. */
  readonly tiles: readonly { readonly rect: Rect; readonly sha256: string }[];
  /** Null where only a part of the page was asked for. */
  readonly wholePage: Pick<WholePage, 'gaps' | 'method' | 'size'> | null;
  /** Our clock at the click and at the seal. */
  readonly clock: { readonly started: DeviceTime; readonly sealed: DeviceTime };
  /** What failed on the way to this capture. */
  readonly failures: readonly QualityFinding[];
};

/** These failures leave the picture and the reading as good as they were: the other artifacts are extra. */
const HARMLESS: ReadonlySet<FailureCode> = new Set([
  'archive-failed',
  'text-failed',
  'already-running',
  // A conversation with a gap is as good evidence of the messages that are in it; its certificate says the rest.
  'conversation-gap',
  'conversation-not-joined',
  'conversation-endless',
  'top-not-reached',
  'messages-not-pictured',
  // What of a page is missing then is found by its pictures.
  'stopped',
  'page-endless',
]);

const found = (code: FailureCode): QualityFinding => ({ code });

function ofPicture({ picture, wordsOnly, failures }: QualityQuestion): QualityFinding[] {
  if (wordsOnly) return [];
  if (picture.present) return picture.blank ? [found('picture-blank')] : [];
  return failures.some(({ code }) => !HARMLESS.has(code)) ? [] : [found('picture-refused')];
}

function ofReading({ reading }: QualityQuestion): QualityFinding[] {
  if (reading === null) return [found('page-not-answering')];
  const findings = [...reading.problems];
  if (reading.kind === 'challenge') findings.unshift(found('challenge-page'));
  else if (reading.kind === 'login') findings.unshift(found('logged-out'));
  else if (!reading.identityRead) findings.push(found('identity-not-read'));
  if (reading.rows.unread.length > 0 && reading.rows.read === 0) findings.push(found('layout-changed'));
  return findings;
}

/** A header that leaves the page while it is scrolled makes the page a little lower. */
const MISSED = 0.05;

/** Two screens of one page that are the same to the last pixel: the page did not scroll. Strips are not scrolled to. */
function ofTiles({ tiles, wholePage, before }: QualityQuestion): QualityFinding[] {
  if (wholePage === null) return [];
  const isRepeated = tiles.some(({ sha256, rect }, at) => {
    const before = tiles[at - 1];
    return before?.sha256 === sha256 && before.rect.height === rect.height;
  });
  // The page's own measure, taken apart from ours, says when the wrong box was scrolled.
  const hidden = 1 - wholePage.size.height / Math.max(1, before?.page.height ?? 0);
  const widest = Math.max(...tiles.map(({ rect }) => rect.width));
  const isNarrow = tiles.length > 0 && wholePage.size.width > widest + 1;
  const isShort = wholePage.gaps.length > 0 || isNarrow || hidden > MISSED;
  return [...(isShort ? [found('page-short')] : []), ...(isRepeated ? [found('picture-repeated')] : [])];
}

/** More than a clock is off by itself while a capture takes; ms. */
const CLOCK_JUMP = 2_000;
function ofClock({ clock: { started, sealed } }: QualityQuestion): QualityFinding[] {
  const steady = sealed.monotonic - started.monotonic;
  // Another worker sealed it, whose clock began later.
  if (steady < 0) return [];
  const shown = Date.parse(sealed.utc) - Date.parse(started.utc);
  return Math.abs(shown - steady) > CLOCK_JUMP ? [found('clock-jumped')] : [];
}

/** Less than one CSS pixel apart is rounding. */
const near = (a: number, b: number): boolean => Math.abs(a - b) < 1;
const sameRect = (a: Rect | null, b: Rect | null): boolean =>
  a === null || b === null
    ? a === b
    : near(a.x, b.x) && near(a.y, b.y) && near(a.width, b.width) && near(a.height, b.height);

const samePlace = (a: PageState, b: PageState): boolean =>
  near(a.scroll.x, b.scroll.x) &&
  near(a.scroll.y, b.scroll.y) &&
  near(a.viewport.width, b.viewport.width) &&
  near(a.viewport.height, b.viewport.height) &&
  a.pixelRatio === b.pixelRatio &&
  sameRect(a.box, b.box);

function ofStates({ before, after, wordsOnly }: QualityQuestion): QualityFinding[] {
  if (before === null || after === null) return [found('page-not-answering')];
  const findings: QualityFinding[] = [];
  if (before.document !== after.document || before.url !== after.url) findings.push(found('page-navigated'));
  else if (!wordsOnly && !samePlace(before, after)) findings.push(found('page-moved'));
  if (!wordsOnly && !(before.visible && after.visible)) findings.push(found('tab-hidden'));
  return findings;
}

/** Why this capture can prove nothing by itself; empty when checklist items may rest on it. */
export function checkQuality(question: QualityQuestion): QualityFinding[] {
  const findings = [
    ...question.failures.filter(({ code }) => !HARMLESS.has(code)),
    ...ofPicture(question),
    ...ofTiles(question),
    ...ofReading(question),
    ...ofStates(question),
    ...ofClock(question),
  ];
  return findings.filter(({ code }, i) => findings.findIndex((other) => other.code === code) === i);
}
