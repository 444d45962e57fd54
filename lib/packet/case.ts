import type { ChainVerdict } from '../custody/chain.ts';
import type { Assessment } from '../domain/checklist/checklist.schema.ts';
import type { Deal } from '../domain/deal.schema.ts';
import type { Findings } from '../domain/findings.schema.ts';
import type { Fact, FactName } from '../domain/reading.schema.ts';
import type { DeviceTime } from '../domain/time.schema.ts';
import type { Exhibit } from './exhibit.ts';

/** Everything a packet tells, except the bytes of its exhibits. */
export type Case = {
  /** Name of the packet's folder. */
  readonly name: string;
  readonly deal: Deal;
  readonly assessment: Assessment;
  readonly exhibits: readonly Exhibit[];
  /** By capture id. */
  readonly findings: ReadonlyMap<string, Findings>;
  /** The check of the whole custody log, made at export. */
  readonly custody: ChainVerdict;
  /** When the packet was made, device clock. */
  readonly made: DeviceTime;
  /** What made it. */
  readonly saidso: { readonly version: string; readonly build: string };
};

export type Stated = { readonly exhibit: Exhibit; readonly fact: Fact };

/** Everything the captured pages state under one name, in the order of time. */
export const stated = ({ exhibits }: Pick<Case, 'exhibits'>, name: FactName): readonly Stated[] =>
  exhibits.flatMap((exhibit) =>
    (exhibit.row.record.reading?.facts ?? []).flatMap((fact) => (fact.name === name ? [{ exhibit, fact }] : [])),
  );

/** The same statement made on several pages is one statement with several exhibits. */
export function distinct(
  statements: readonly Stated[],
): readonly { readonly written: string; readonly fact: Fact; readonly exhibits: readonly string[] }[] {
  const byText = Map.groupBy(statements, ({ fact }) => fact.written.trim());
  return [...byText].flatMap(([written, same]) => {
    const [first] = same;
    return first === undefined
      ? []
      : [{ written, fact: first.fact, exhibits: [...new Set(same.map(({ exhibit }) => exhibit.number))] }];
  });
}

/** Who the captured pages say is on the other side, where none states a supplier's name. */
export function counterparties({
  exhibits,
}: Pick<Case, 'exhibits'>): readonly { readonly written: string; readonly exhibits: readonly string[] }[] {
  const named = exhibits.flatMap(({ number, row }) => {
    const who = row.record.reading?.counterparty;
    const written = who?.company ?? who?.name ?? null;
    return written === null ? [] : [{ written, number }];
  });
  const byName = Map.groupBy(named, ({ written }) => written);
  return [...byName].map(([written, same]) => ({ written, exhibits: same.map(({ number }) => number) }));
}

/** Number of the exhibit that a capture became; null for a capture outside this packet. */
export const numberOf = ({ exhibits }: Pick<Case, 'exhibits'>, captureId: string): string | null =>
  exhibits.find(({ row }) => row.id === captureId)?.number ?? null;
