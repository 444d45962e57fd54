import { findMarks, type Marks } from './marks.ts';
import { findMoney, type MoneySeen } from './money.ts';
import { type NormalText, normalise } from './normalise.ts';
import { findNumbers, type NumberSeen } from './numbers.ts';
import { findPercents } from './percents.ts';
import { findSentences, type Span, spanAt } from './sentences.ts';
import { type Cell, findCells } from './tables.ts';

/** One text with everything that is looked up in it more than once. All lists are sorted by place. */
export type Analysis = {
  readonly normal: NormalText;
  readonly lower: string;
  readonly sentences: readonly Span[];
  readonly numbers: readonly NumberSeen[];
  readonly money: readonly MoneySeen[];
  readonly percents: readonly (NumberSeen & { readonly isDiscount: boolean })[];
  readonly marks: Marks;
  /** Cells of tables that have a column of codes. */
  readonly cells: readonly Cell[];
};

/** "Minimum ......... 15": dots that lead from a label to what it names, as a colon of their length. */
const LEADERS = /(?<=\p{L}\.? )\.{3,}(?= )|\.{5,}/gu;

/** What is made when it is first asked for: most messages need little of it. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Its parts are made when they are first asked for. A class: an object with getters of its own costs more than a message. */
class LazyAnalysis implements Analysis {
  readonly normal: NormalText;
  readonly lower: string;
  readonly marks: Marks;
  #sentences: readonly Span[] | null = null;
  #numbers: readonly NumberSeen[] | null = null;
  #money: readonly MoneySeen[] | null = null;
  #percents: Analysis['percents'] | null = null;
  #cells: readonly Cell[] | null = null;

  constructor(normal: NormalText, lower: string) {
    this.normal = normal;
    this.lower = lower;
    this.marks = findMarks(lower);
  }
  get sentences(): readonly Span[] {
    this.#sentences ??= findSentences(this.lower);
    return this.#sentences;
  }
  get numbers(): readonly NumberSeen[] {
    this.#numbers ??= findNumbers(this.lower);
    return this.#numbers;
  }
  get money(): readonly MoneySeen[] {
    this.#money ??= findMoney(this.lower, this.numbers);
    return this.#money;
  }
  get percents(): Analysis['percents'] {
    this.#percents ??= findPercents(this.lower, this.numbers);
    return this.#percents;
  }
  get cells(): readonly Cell[] {
    this.#cells ??= findCells(this.lower);
    return this.#cells;
  }
}

export function analyse(written: string): Analysis {
  const normal = normalise(written);
  const lower = normal.lower.includes('...')
    ? normal.lower.replace(LEADERS, (dots) => ':'.padEnd(dots.length))
    : normal.lower;
  return new LazyAnalysis(normal, lower);
}

/** The sentence a place lies in. */
export const sentenceAt = ({ sentences, lower }: Analysis, place: number): Span =>
  sentences[spanAt(sentences, place)] ?? { start: 0, end: lower.length };
