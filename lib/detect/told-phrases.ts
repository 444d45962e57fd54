import type { Analysis } from './analysis.ts';
import type { Candidate } from './candidates.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { spanAt } from './sentences.ts';

/** What may stand between the word that leads to a phrase and the phrase. */
const LINK =
  /^(?:\s?[:：=–-]\s?|\s(?:is|are|was|reads|says|c'est|est|ist|lautet|heißt|es|é|è|это|là|to (?:the |our |my )?\p{L}{3,10}|(?:the |our |my |al |alla |dem |der |au |à la )?(?:cashier|agent|girl|boss|desk|sales|hotline|cassiere|cajera|vendedor|caissière))\s?[:：]?\s?|\s)["'“„«‹(]?/u;
const WORD = /^\p{L}[\p{L}\p{M}'’-]{0,14}/u;
const MOST_WORDS = 4;
const REACH = 60;
/** Leads in one text that are followed; a message has a few. */
const MOST_LEADS = 40;

/** Words from a place on, up to a mark, the end of the line or a word that no phrase goes on with. */
/** Does a word of one of the lists stand at this place? */
const isInMark = ({ marks }: Analysis, at: number): boolean =>
  Object.values(marks).some((list) => (list[spanAt(list, at)]?.end ?? 0) > at);

function phraseAt(analysis: Analysis, from: number): Candidate | null {
  const { lower, normal } = analysis;
  let end = from;
  let words = 0;
  for (let at = from; words < MOST_WORDS; ) {
    const word = WORD.exec(lower.slice(at, at + 16))?.[0];
    if (word === undefined || COMMON_WORDS.has(word) || isInMark(analysis, at)) break;
    end = at + word.length;
    words += 1;
    if (lower[end] !== ' ') break;
    at = end + 1;
  }
  // A number word may end it ("blue whale forty two"), more letters may not.
  if (words < 2 || /^[\p{L}\p{N}]/u.test(lower.slice(end, end + 1))) return null;
  return { start: from, end, text: normal.text.slice(from, end), canonical: null, form: 'phrase', marked: false };
}

/** Several ordinary words without quotes, right behind a word that leads to them: "the word is warm wool winter". */
export function toldPhrases(analysis: Analysis): Candidate[] {
  const { lower, marks } = analysis;
  const leads = [...marks.passphrase, ...marks.word, ...marks.coupon, ...marks.enter].slice(0, MOST_LEADS);
  const found = leads.flatMap(({ end }) => {
    const link = LINK.exec(lower.slice(end, end + REACH))?.[0];
    return link === undefined ? [] : (phraseAt(analysis, end + link.length) ?? []);
  });
  return [...new Map(found.map((one) => [one.start, one])).values()];
}
