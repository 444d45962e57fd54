import type { CaptureRecord } from '../../lib/domain/capture.schema.ts';

const LONGEST = 120;

/** A name for the deal of a capture: the supplier as far as the page says, else the site. */
export function suggestedName({ reading, where }: CaptureRecord): string {
  const { company, name } = reading?.counterparty ?? {};
  const site = URL.canParse(where.final) ? new URL(where.final).host : where.title;
  return (company ?? name ?? reading?.conversation?.title ?? site).trim().slice(0, LONGEST);
}

/** Supplier's name as read; null where the page names none. */
export const supplierOf = ({ reading }: CaptureRecord): string | null =>
  reading?.counterparty?.company ?? reading?.counterparty?.name ?? null;
