import { matchesOf } from './matches.ts';
import { findParameters, findZones } from './no-code-zones.ts';
import type { Span } from './sentences.ts';

/** A string that could be a code, before anything is known of its surroundings. */
export type Candidate = Span & {
  readonly text: string;
  /** The typed form, where it is written with gaps between its letters. */
  readonly canonical: string | null;
  /**
   * `word`: a run of letters and digits. `spaced`: single letters with gaps. `phrase`: words of any script in quotes
   * or after a label. `parameter`: in an address.
   */
  readonly form: 'word' | 'spaced' | 'phrase' | 'parameter';
  /** Quoted, bracketed or emphasised. */
  readonly marked: boolean;
};

const LETTER = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{Script=Arabic}\\p{M}\\p{Nd}';
const WORD = new RegExp(`[${LETTER}]{1,40}(?:[-_/.&+][${LETTER}]{1,40}){0,6}`, 'gu');
const SPACED =
  /(?<![\p{L}\p{N}])(?:[\p{Lu}\p{Nd}][ .·*-]{1,2}){3,15}[\p{Lu}\p{Nd}](?![\p{L}\p{N}]|[ .·*-]{1,2}[\p{Lu}\p{Nd}](?![\p{L}\p{N}]))/gu;
/** "b r i c k 5", "s.o.a.p.6". */
const SPACED_SMALL =
  /(?<![\p{L}\p{N}] ?)(?:[\p{Ll}\p{Nd}][ .]){4,15}[\p{Ll}\p{Nd}](?! ?[\p{L}\p{N}](?![\p{L}\p{N}])|[\p{L}\p{N}])/gu;
/** "0082 5519", "771 204": a number in groups, as cards show it. */
const GROUPED = /(?<![\p{L}\p{N}.,-] ?)\d{3,4}(?: \d{3,4}){1,2}(?! ?[\p{N}]|[.,-]\d|\p{L})/gu;
const HYPHENED = /(?<![\p{L}\p{N}-])(?:[\p{Ll}\p{Nd}]-){4,15}[\p{Ll}\p{Nd}](?![\p{L}\p{N}-])/gu;
const QUOTED = [
  /[“"„«‹]\s?([^“”"„«»‹›\n]{2,28}?)\s?[”"“»›]/g,
  /「([^「」\n]{2,24})」/g,
  /『([^『』\n]{2,24})』/g,
  /【([^【】\n]{2,24})】/g,
  /‘([^‘’\n]{2,28})’/g,
  /‚([^‚‘’\n]{2,28})[‘’]/g,
  /[￥¥]([^￥¥\n\s]{3,20})[￥¥]/g,
  /(?<![\p{L}\p{N}])'([^'\n]{2,28})'(?![\p{L}\p{N}])/gu,
  /`\s?([^`\n]{2,28}?)\s?`/g,
  /\*([^*\n]{2,28})\*/g,
  /\{([^{}\n]{2,28})\}/g,
  /\[([^[\]\n]{2,28})\]/g,
  /\(([^()\n]{2,28})\)/g,
  /<(?:code|b|strong)>([^<>\n]{2,28})<\//g,
  /\p{Extended_Pictographic}\s?([^\s\p{Extended_Pictographic}]{2,28})\s?\p{Extended_Pictographic}/gu,
];
const HAS_QUOTES = /["“„«‹「『【‘'`*{[(<‚￥¥]|\p{Extended_Pictographic}/u;
/** After a label: a run of Chinese, Japanese or Korean letters. */
const LABELLED =
  /[:：]\s?([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{2,14})(?=[\s，。,！!；;、]|$)/gu;

/** Letters of East Asia with a number or Latin letters in them, apart from what stands around: 우산7, HZ首单. */
const EAST = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}';
const MIXED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:[${EAST}]{1,10}[-_]?\\p{Nd}{1,6}|[A-Za-z\\p{Nd}]{1,10}[${EAST}]{1,10})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** A Korean word between "coupon" and the verb of entering. */
const KOREAN_TOLD =
  /(?<=(?:쿠폰|코드|암호|문구|메모|[\p{Script=Hangul}]{2,5}(?:창|란|칸|서|말|어|팅|화|트))(?:에다|으로|로|[은는에요]{0,3})\s)[\p{Script=Hangul}]{2,8}?(?=\s?(?:[을를]|이라고|라고|그렇게)?\s(?:그렇게\s)?(?:보내|외치|외쳐|알려|적용|입력|넣|쓰|써|사용|말씀|적))/gu;
/** Right behind its label, a gap between: 暗号 草莓小火车. */
const EASTERN_TOLD =
  /(?<=(?:口令|暗号|暗语|密语|暗码|合言葉|キーワード|优惠码|折扣码)(?:是|为|は)?\s)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,10}(?=[\s,，。.!！、]|$)/gu;
const EASTERN_RUN = new RegExp(`[${EAST}]+`, 'gu');
/** Such letters between words of another script: "digita 海浪价 e desconta". */
const FOREIGN = new RegExp(
  `(?<=[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}][\\s"']{1,3})[${EAST}]{2,10}(?=[\\s"'.,!(]{1,3}(?:[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}(]|$))`,
  'gu',
);
/** The rest of a line behind "...: ": up to four words. */
const REST_OF_LINE = /(?<=[:：]\s{1,2})\p{L}[\p{L}\p{N}'’-]{1,14}(?: [\p{L}\p{N}'’-]{1,14}){1,3}(?=[ \t]*(?:\n|$))/gu;
/** A line of its own: up to three words with a capital each. */
const OWN_LINE =
  /(?=\p{Lu})(?<=\n[ \t]{0,20})\p{Lu}[\p{L}\p{N}]{1,14}(?: \p{Lu}[\p{L}\p{N}]{1,14}){1,2}(?=[ \t]*(?:\n|$))/gu;

const spanOf = ({ index, 0: whole, 1: inner = '' }: RegExpExecArray): Span => {
  const start = index + whole.indexOf(inner);
  return { start, end: start + inner.length };
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Sorted spans, those left out that overlap a sorted list of others. */
function apartFrom<S extends Span>(spans: readonly S[], others: readonly Span[]): S[] {
  let i = 0;
  return spans.filter((span) => {
    while (i < others.length && (others[i]?.end ?? 0) <= span.start) i += 1;
    const other = others[i];
    return other === undefined || !overlaps(span, other);
  });
}

const byStart = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

function words(text: string, quoted: ReadonlySet<string>): Candidate[] {
  return matchesOf(text, WORD).map(({ index, 0: word }) => {
    const end = index + word.length;
    return {
      start: index,
      end,
      text: word,
      canonical: null,
      form: 'word' as const,
      marked: quoted.has(`${index}:${end}`),
    };
  });
}

const all = (text: string, pattern: RegExp): Span[] =>
  matchesOf(text, pattern).map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/** In a message of two languages such letters are words; where they stand only once, they are what is quoted. */
function whole(text: string): Span[] {
  const foreign = all(text, FOREIGN).filter(
    ({ start, end }) => !/[有没的了吗呢我你他们请再才]/.test(text.slice(start, end)),
  );
  const runs = foreign.length === 1 ? (text.match(EASTERN_RUN)?.length ?? 0) : 0;
  return [MIXED, REST_OF_LINE, OWN_LINE, KOREAN_TOLD, EASTERN_TOLD]
    .flatMap((pattern) => all(text, pattern))
    .concat(runs === 1 ? foreign : []);
}

/** All candidates of a text, in their order, none overlapping another. `text` as written, `lower` the same in lower case. */
export function findCandidates(text: string, lower: string): Candidate[] {
  const parameters = findParameters(lower).map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
    canonical: null,
    form: 'parameter' as const,
    marked: true,
  }));
  const quotedSpans = !HAS_QUOTES.test(text) ? [] : QUOTED.flatMap((pattern) => matchesOf(text, pattern).map(spanOf));
  const quoted = new Set(quotedSpans.map(({ start, end }) => `${start}:${end}`));
  const spaced = matchesOf(text, SPACED).map(({ index, 0: whole }) => ({
    start: index,
    end: index + whole.length,
    text: whole,
    canonical: whole.replace(/[ .·*-]/g, ''),
    form: 'spaced' as const,
    marked: false,
  }));
  const hyphened = [...all(text, HYPHENED), ...all(text, SPACED_SMALL)].map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
    canonical: text.slice(span.start, span.end).replace(/[- ]/g, ''),
    form: 'spaced' as const,
    marked: false,
  }));
  const single = words(text, quoted);
  const singles = new Set(single.map(({ start, end }) => `${start}:${end}`));
  const phrases = [...quotedSpans, ...matchesOf(text, LABELLED).map(spanOf), ...whole(text)]
    .filter(({ start, end }) => !singles.has(`${start}:${end}`))
    .map((span) => ({
      ...span,
      text: text.slice(span.start, span.end),
      canonical: null,
      form: 'phrase' as const,
      marked: true,
    }));
  const zones = [...findZones(lower)].sort(byStart);
  const grouped = all(text, GROUPED).map((span) => ({
    ...span,
    text: text.slice(span.start, span.end),
    canonical: null,
    form: 'word' as const,
    marked: false,
  }));
  const free = apartFrom([...spaced, ...hyphened, ...grouped, ...single, ...phrases].sort(byStart), zones);
  return [...parameters, ...free].sort(byStart);
}
