import type { FactName, Money } from '../../domain/reading.schema.ts';
import type { Exhibit } from '../exhibit.ts';

/** A sum that an exhibit states; null when it states none. */
export function moneyOf({ row }: Pick<Exhibit, 'row'>, name: FactName): Money | null {
  const value = row.record.reading?.facts.find((fact) => fact.name === name)?.value;
  return typeof value === 'object' && 'amount' in value ? value : null;
}
