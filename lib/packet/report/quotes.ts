import { type Case, numberOf } from '../case.ts';

export type Quote = {
  readonly text: string;
  readonly sender: string | null;
  /** Time of the message as the page wrote it; null when none. */
  readonly written: string | null;
  readonly exhibits: readonly string[];
};

/** The words in which the codes stand, each once, with every exhibit that shows them; what the buyer wrote is no promise. */
export function quotesOf(told: Case): readonly Quote[] {
  const sightings = told.assessment.codes
    .filter(({ verdict }) => verdict !== 'dismissed')
    .flatMap(({ sightings: all }) => all)
    .filter(({ direction, place }) => direction !== 'out' && place !== 'console');
  const same = Map.groupBy(sightings, ({ quote, sender, written }) => JSON.stringify([quote, sender, written]));
  return [...same.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const numbers = group.flatMap(({ captureId }) => numberOf(told, captureId) ?? []);
    return [
      { text: first.quote, sender: first.sender, written: first.written, exhibits: [...new Set(numbers)].sort() },
    ];
  });
}
