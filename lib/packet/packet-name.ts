import type { Deal } from '../domain/deal.schema.ts';

const LONGEST = 40;

/** ASCII name for folder and zip: `SAIDSO-led-panels-2026-11-23`. A name without Latin letters gives way to the end of the id. */
export function packetName(deal: Pick<Deal, 'id' | 'name'>, utc: string): string {
  const words = deal.name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const name = /[a-z]/.test(words) ? words : `deal-${deal.id.replace(/[^A-Za-z0-9]/g, '').slice(-8)}`;
  return `SAIDSO-${name}-${utc.slice(0, 10)}`;
}
