export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** What the words of an expiry name, each part only where it is named. */
export type Parts = {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 31. */
  readonly day?: number;
  /** 0 is Monday. */
  readonly weekday?: number;
  /** Days from the message: "tomorrow" is 1. */
  readonly offset?: number;
  readonly which?: 'this' | 'next' | 'coming' | 'last';
  readonly unit?: Unit;
  readonly count?: number;
  readonly end?: true;
  /** Which number was read first where only the language of the message could say. */
  readonly order?: 'day-first' | 'month-first';
};

/** The parts of two readings together; null where both name the same part, and so contradict each other. */
export function joined(one: Parts, other: Parts): Parts | null {
  return Object.keys(one).some((name) => Object.hasOwn(other, name)) ? null : { ...one, ...other };
}
